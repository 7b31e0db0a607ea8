import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Hostile input: what would run, leave its place or break a pattern if it were ever more than text. */
export const payloads = [
  '<img src=x onerror="window.hit=1">',
  '<script>window.hit=1</script>',
  '"><svg onload=window.hit=1>',
  "';window.hit=1;//",
  '${window.hit=1}{{window.hit=1}}',
  'javascript:window.hit=1',
  '</textarea><iframe srcdoc="<script>parent.hit=1</script>">',
  '&lt;img src=x onerror=window.hit=1&gt;',
  '%3Cimg%20src%3Dx%20onerror%3Dwindow.hit%3D1%3E',
  '(((((((((((((((((((((a+)+)+)+)+)+)+)+)+)+$',
  '\u202E<b>\u0000</b>\uD800',
  '__proto__.constructor',
  `<a href="//evil.example">${'x'.repeat(5000)}</a>`,
];

/** That nothing ran, and that what was typed has made no element. */
export async function expectHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  await expect(
    page.locator('main :is(img, svg, iframe, b), :is(#said, #status, #made, #verdict, #compared, #results) script'),
  ).toHaveCount(0);
  await expect(page.locator('a[href*="evil"]')).toHaveCount(0);
}
