import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fonts } from './src/tools/fonts.ts';
import { hosts } from './src/tools/hosts.ts';

/** Where the site will stand. Both are settings: no page depends on them to be read. */
const { SITE_URL: site, BASE_PATH: base = '/' } = process.env;

export default defineConfig({
  ...(site && { site }),
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  // The 'jsx' mode eats the white space between elements, and with it words of the document.
  compressHTML: true,
  // Styles, scripts and fonts are files of this site, so that one strict policy fits every page.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: { build: { assetsInlineLimit: 0, cssMinify: 'lightningcss' } },
  devToolbar: { enabled: false },
  integrations: [fonts(), mdx(), hosts()],
});
