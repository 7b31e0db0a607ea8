import type { Page } from '@playwright/test';
import { expect, kinds, scrollsSideways, test } from './test.ts';

// The policy of the pages keeps out the style that a reader's own browser would set.
test.use({ bypassCSP: true });

/** Elements that cut off words of theirs. In a drawing words may touch; the table under it has them all. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *:not(svg, svg *, .visually-hidden)')].flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const cut =
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
      return cut && element.textContent.trim() ? [element.outerHTML.slice(0, 120)] : [];
    }),
  );

const changes = {
  'text twice as large': ':root { font-size: 200% !important; }',
  'text as widely spaced as WCAG 1.4.12 asks':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
};

for (const [name, style] of Object.entries(changes)) {
  test(`with ${name} no page cuts off a word or scrolls sideways`, async ({ page, isMobile }) => {
    test.skip(isMobile && name.includes('large'), 'twice the text on a quarter of the width is eight times, not two');
    const found: string[] = [];
    for (const path of kinds) {
      await page.goto(path);
      await page.addStyleTag({ content: style });
      if (await scrollsSideways(page)) found.push(`/${path} scrolls sideways`);
      found.push(...(await cutOff(page)).map((element) => `/${path} cuts off ${element}`));
    }
    expect(found).toEqual([]);
  });
}
