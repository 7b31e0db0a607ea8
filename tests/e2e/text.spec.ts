import type { Page } from '@playwright/test';
import { batches, expect, kinds, once, onlyNarrow, scrollsSideways, test } from './test.ts';

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

const large = ':root { font-size: 200% !important; }';
const spaced =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

for (const batch of batches(kinds, 8)) {
  test(`no text is cut off where it is larger or wider: /${batch[0]} to /${batch.at(-1)}`, async ({
    page,
    isMobile,
  }) => {
    const found: string[] = [];
    // Twice the text on a quarter of the width is eight times, not two: a phone is asked for wide spacing only.
    const changes = { 'spaced as WCAG 1.4.12 asks': spaced, ...(isMobile ? {} : { 'twice as large': large }) };
    for (const path of batch) {
      await page.goto(path);
      for (const [name, content] of Object.entries(changes)) {
        const style = await page.addStyleTag({ content });
        if (await scrollsSideways(page)) found.push(`/${path} ${name} scrolls sideways`);
        found.push(...(await cutOff(page)).map((element) => `/${path} ${name} cuts off ${element}`));
        await style.evaluate((tag) => (tag as Element).remove());
      }
    }
    expect(found).toEqual([]);
  });
}

test('on a phone the links of the overview keep their distance', onlyNarrow, async ({ page }) => {
  await page.goto('');
  const over = await page.locator('.entries li').evaluateAll((items) =>
    items.flatMap((item) => {
      const words = document.createRange();
      words.selectNodeContents(item.lastChild!);
      const [link, text] = [item.querySelector('a')!.getBoundingClientRect(), words.getBoundingClientRect()];
      return link.right > text.left && link.bottom > text.top && text.bottom > link.top ? [item.textContent] : [];
    }),
  );
  expect(over).toEqual([]);
});

test('what must not break stays on one line', once, async ({ page }) => {
  for (const path of ['', 'charts/borders/', 'charts/']) {
    await page.goto(path);
    const displays = await page
      .locator('span.unbroken')
      .evaluateAll((spans) => spans.map((span) => getComputedStyle(span).display));
    expect([...new Set(displays)], path).toEqual(['inline']);
  }
});
