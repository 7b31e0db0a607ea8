import { createHash } from 'node:crypto';
import { buildSync, type BuildOptions } from 'esbuild';
import { report } from './current-report.ts';
import { typefaceRules } from './styles/typefaces.ts';

/**
 * What is inside every page, byte for byte the same: the style of the first screen of every kind of page, and the
 * script that shows the reader's theme before anything is drawn. The security policy names both by their digests.
 */
const bundled = (options: BuildOptions): string =>
  buildSync({
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    ...options,
  }).outputFiles![0]!.text.trim();

const base = (process.env['BASE_PATH'] ?? '/').replace(/\/?$/, '/');
const rules = `@import './src/styles/inline.css';
${typefaceRules(base)}`;

/** A style sheet as small as it can be, with those that it imports. */
export const minified = (css: string): string =>
  bundled({ stdin: { contents: css, loader: 'css', resolveDir: process.cwd() }, external: ['*.woff2'] });

export const inlineStyle = minified(rules).replace('THE SYMBOL', report.symbol);

export const inlineScript = bundled({ entryPoints: ['src/client/display/theme.ts'], format: 'iife' });

/** As a security policy names it. */
export const digestOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
