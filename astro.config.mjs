import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { reportPath } from './src/paths.ts';
import { cards } from './src/tools/cards.ts';
import { hosts } from './src/tools/hosts.ts';
import { licences } from './src/tools/licences.ts';
import { sources } from './src/tools/watch-data.ts';
import { plainImports } from './src/tools/plain-imports.ts';

/** Where the site will stand. Both are settings: no page depends on them to be read. */
const { SITE_URL: site, BASE_PATH: base = '/' } = process.env;

/** A sitemap needs whole addresses. Frames and previews show parts of pages that it has already. */
const pages = site ? [sitemap({ filter: (page) => !/\/(embed|previews)\//.test(page) })] : [];

export default defineConfig({
  ...(site && { site }),
  base,
  outDir: process.env.OUT_DIR ?? reportPath('dist'),
  cacheDir: reportPath('.cache/astro'),
  trailingSlash: 'always',
  // The 'jsx' mode eats the white space between elements, and with it words of the document.
  compressHTML: true,
  // But for the one style and the one script of every page (`src/inline.ts`), which the policy names.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    build: { assetsInlineLimit: 0, cssMinify: 'lightningcss' },
    // What belongs to the report, and is of another where `REPORT` names one.
    resolve: {
      alias: {
        '#report': resolve(reportPath('src/report/index.ts')),
        '#content': resolve(reportPath('content')),
      },
    },
  },
  devToolbar: { enabled: false },
  integrations: [mdx(), ...pages, cards(), licences(), hosts(), plainImports(), sources()],
});
