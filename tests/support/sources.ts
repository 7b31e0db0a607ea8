import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** One file of `src/`: its path from there, the imports it makes, and its code without comments. */
export interface SourceFile {
  path: string;
  imports: Import[];
  code: string;
}

export interface Import {
  /** A path from `src/`, or the name of a package. */
  target: string;
  /** Gone after compilation: `import type`, or nothing but types in braces. */
  types: boolean;
}

/** Every TypeScript, Astro and MDX file of `src/`, or of another report's. */
export function sourceFiles(folder = 'src'): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|astro|mdx)$/.test(path))
    .map((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      return { path, imports: importsOf(text, path), code: withoutComments(text) };
    });
}

function importsOf(text: string, path: string): Import[] {
  const named = text.matchAll(/^\s*(?:import|export)\s+(type\s)?([^'";=]*?)\s*\bfrom\s+'([^']+)'/gm);
  const bare = text.matchAll(/^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm);
  return [
    ...[...named].map(([, type, names = '', target = '']) => ({
      target: resolve(target, path),
      types: Boolean(type) || /^\{(\s*type\s[^,}]+,?)+\s*\}$/.test(names),
    })),
    ...[...bare].map(([, plain, dynamic]) => ({ target: resolve((plain ?? dynamic)!, path), types: false })),
  ];
}

function resolve(target: string, from: string): string {
  if (target.startsWith('.')) return posix.join(posix.dirname(from), target);
  return target === '#report' ? 'report/index.ts' : target;
}

/** A colon before two slashes makes them part of an address. */
function withoutComments(text: string): string {
  return text.replace(/\/\*.*?\*\/|<!--.*?-->|(?<!:)\/\/.*?$/gms, '');
}
