import { notEqual, ok } from 'node:assert/strict';
import { checksOf } from '../check.ts';
import type { Page } from '../page.ts';

export const { checks, check } = checksOf();

const paper = () => getComputedStyle(document.documentElement).backgroundColor;
const size = (page: Page) => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));

check('display: theme and size are chosen, and stay on another page', async (page) => {
  await page.open('about/');
  const before = await size(page);
  await page.click('header button', 'Display');
  await page.click('label', 'Dark');
  await page.expect('rgb(16, 24, 29)', paper);
  await page.click('label', 'Largest');
  await page.press('Escape');
  await page.open('para/15/');
  await page.expect('rgb(16, 24, 29)', paper);
  await page.expect(true, (before) => parseFloat(getComputedStyle(document.documentElement).fontSize) > before, before);
});

check('display: by keyboard alone, and the focus comes back', async (page) => {
  await page.open('about/');
  await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('header button')]
      .find((one) => one.textContent.includes('Display'))!
      .focus(),
  );
  await page.press('Enter');
  await page.expect(true, () => document.activeElement!.matches('input[type=radio]'));
  await page.press('Escape');
  await page.expect(true, () => document.activeElement!.textContent.includes('Display'));
});

/** What an element shows of its colours: whether its words have 4.5:1 on what is behind them, and what tells it apart. */
const look = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const element = document.querySelector(selector)!;
    const rgb = (colour: string) => colour.match(/[\d.]+/g)!.map(Number);
    const behind = (one: Element | null): string => {
      const { backgroundColor } = getComputedStyle(one ?? document.documentElement);
      return (rgb(backgroundColor)[3] ?? 1) > 0 || !one ? backgroundColor : behind(one.parentElement);
    };
    const luminance = (colour: string): number => {
      const [red, green, blue] = rgb(colour).map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    };
    const { color, outlineStyle, textDecorationLine } = getComputedStyle(element);
    const ground = behind(element);
    const [dark, light] = [luminance(color), luminance(ground)].sort((one, other) => one - other);
    return {
      readable: (light! + 0.05) / (dark! + 0.05) >= 4.5,
      seen: [color, ground, outlineStyle, textDecorationLine].join(),
    };
  }, selector);

for (const colorScheme of ['dark', 'light'] as const) {
  for (const [what, path, selector, other] of [
    ['hits of a search', 'search/?q=women', '#results mark', '#results .doc'],
    ['the current section', 'report/#para-15', '.toc a[aria-current]', '.toc a:not([aria-current])'],
    ['lit cells', 'annex/3/?light=r-15-19.females-2018,r-20-24.females-2018', 'td.lit', 'td:not(.lit)'],
  ] as const) {
    check(`forced colours, ${colorScheme}: ${what} can be read and told apart`, ['emulate'], async (page) => {
      await page.engine.emulate!({ colorScheme, forcedColors: 'active' });
      await page.open(path);
      await page.expect(true, (selector) => document.querySelector(selector) !== null, selector);
      const [one, rest] = [await look(page, selector), await look(page, other)];
      ok(one.readable, `Unexpected ${one.seen}, expected a contrast of 4.5`);
      notEqual(one.seen, rest.seen);
      await page.engine.emulate!({ colorScheme: 'light', forcedColors: 'none' });
    });
  }
}
