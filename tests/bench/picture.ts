import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { serve } from './serve.ts';

/** `npm run picture`: the picture of the site in the README, as it now is in `dist/`. */
const server = await serve('dist');
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--font-render-hinting=none'],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
await page.goto(`http://localhost:${port}/`);
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: '.github/overview.png' });
await browser.close();
server.close();
