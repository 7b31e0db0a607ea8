import type { Page } from '@playwright/test';
import { expect, once, onlyNarrow, scrollsSideways, test } from './test.ts';

/** Figures and heads of columns that the edge of the frame, or the names of the rows, cut in half. */
const cut = (page: Page) =>
  page.locator('.printed-table .frame').evaluate((frame) => {
    const { left, right } = frame.getBoundingClientRect();
    const name = frame.querySelector('tbody [scope=row]')!.getBoundingClientRect();
    const words = (cell: Element) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getBoundingClientRect();
    };
    return [...frame.querySelectorAll('td.number, th.number')].flatMap((cell) => {
      const box = words(cell);
      const within = (edge: number) => box.left < edge - 2 && box.right > edge + 2;
      const seen = box.width && box.right > left && box.left < right;
      return seen && (within(right) || within(Math.max(left, name.right))) ? [cell.textContent] : [];
    });
  });

test('a table that goes on sideways is cut between its columns, wherever it is scrolled to', once, async ({ page }) => {
  for (const number of [1, 2, 3, 4, 5, 8]) {
    await page.goto(`annex/${number}/`);
    for (const width of [320, 360, 390, 430, 520, 600, 768, 900, 1100, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const frame = page.locator('.printed-table .frame');
      const most = await frame.evaluate((one) => one.scrollWidth - one.clientWidth);
      for (const part of [0, 0.3, 0.6, 1]) {
        await frame.evaluate((one, left) => one.scrollTo({ left, behavior: 'instant' }), most * part);
        expect(await cut(page), `annex ${number}, ${width} px, ${part}`).toEqual([]);
      }
      expect(await scrollsSideways(page), `annex ${number}, ${width} px`).toBe(false);
    }
  }
});

test('the names of rows and groups stay above the figures that pass under them', onlyNarrow, async ({ page }) => {
  await page.goto('annex/5/');
  const frame = page.locator('.printed-table .frame');
  await frame.scrollIntoViewIfNeeded();
  await frame.evaluate((one) => one.scrollTo({ left: 999, behavior: 'instant' }));
  const covered = await frame.evaluate((one) =>
    [...one.querySelectorAll<HTMLElement>('tbody [scope=row]')].filter((name) => {
      const { left, top, height } = name.getBoundingClientRect();
      const there = document.elementFromPoint(left + 8, top + height / 2);
      return there && !name.contains(there) && one.contains(there);
    }),
  );
  expect(covered).toHaveLength(0);
  const group = (await page.locator('[scope=rowgroup] > span').first().boundingBox())!;
  expect(group.x).toBeGreaterThanOrEqual((await frame.boundingBox())!.x - 1);
});

test('on a phone rows of words are entries with the names of their columns', onlyNarrow, async ({ page }) => {
  for (const [path, name] of [
    ['annex/10/', 'Date of submission'],
    ['treaties/', 'Reservations and declarations'],
  ]) {
    await page.goto(path!);
    const cell = page.locator('.stacked td[data-head]').filter({ visible: true }).first();
    await expect(cell).toBeVisible();
    const heads = await page
      .locator(`.stacked td[data-head="${name}"]`)
      .evaluateAll((cells) => new Set(cells.map((one) => getComputedStyle(one, '::before').content)).size);
    expect(heads, path).toBe(1);
    const frame = page.locator('.printed-table .frame');
    expect(await frame.evaluate((one) => one.scrollWidth <= one.clientWidth), path).toBe(true);
  }
});

test(
  'on a phone a short table of many years is turned: the years stand under each other',
  onlyNarrow,
  async ({ page }) => {
    for (const number of [6, 7]) {
      await page.goto(`annex/${number}/`);
      const years = page.locator('.turned thead th');
      const [first, second] = [(await years.nth(0).boundingBox())!, (await years.nth(1).boundingBox())!];
      expect(second.y).toBeGreaterThan(first.y);
      // Each figure stands on the line of its year.
      const figure = (await page.locator('.turned tbody tr').first().locator('td').nth(1).boundingBox())!;
      expect(Math.abs(figure.y - second.y)).toBeLessThan(2);
      expect(await page.locator('.printed-table .frame').evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(
        true,
      );
    }
  },
);
