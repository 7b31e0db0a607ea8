import mdx from '@astrojs/mdx';
import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { own } from './src/home.ts';
import { cards } from './src/tools/cards.ts';
import { fonts } from './src/tools/fonts.ts';
import { hosts } from './src/tools/hosts.ts';
import { licences } from './src/tools/licences.ts';
import { sources } from './src/tools/sources.ts';
import { plainImports } from './src/tools/plain-imports.ts';
import { symbol } from './src/tools/symbol.ts';

/** Where the site will stand. Both are settings: no page depends on them to be read. */
const { SITE_URL: site, BASE_PATH: base = '/' } = process.env;

export default defineConfig({
  ...(site && { site }),
  base,
  outDir: process.env.OUT_DIR ?? own('dist'),
  cacheDir: own('.cache/astro'),
  trailingSlash: 'always',
  // The 'jsx' mode eats the white space between elements, and with it words of the document.
  compressHTML: true,
  // Styles, scripts and fonts are files of this site, so that one strict policy fits every page.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    plugins: [symbol],
    build: { assetsInlineLimit: 0, cssMinify: 'lightningcss' },
    // What scripts share with that of all pages is in one file, too, instead of one each; so is what loads a sheet, with
    // the address of the one that two of them load.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'shared', test: /src\/client\/(clipboard|copy|dom|kept)\.ts|preload-helper/ },
                  { name: 'styled', test: /src\/client\/styled\.ts|src\/styles\/edge\.css/ },
                ],
              },
            },
          },
        },
      },
    },
    // What belongs to the report, and is of another where `REPORT` names one.
    resolve: {
      alias: {
        '#report': resolve(own('src/report/index.ts')),
        '#content': resolve(own('content')),
        '@fonts': resolve(own('.cache/fonts')),
      },
    },
  },
  devToolbar: { enabled: false },
  integrations: [fonts(), mdx(), cards(), licences(), hosts(), plainImports(), sources()],
});
