import type { Page } from '@playwright/test';
import { batches, every, expect, kinds, once, richest, test } from './test.ts';

/** What is wrong with the focus where it is; null past the last stop. */
const faultsAt = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const before = window as unknown as { stop?: Element; first?: Element };
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    // A point of what is in the window that nothing else lies on; an ancestor stands behind it, not before.
    const clear = [...element.getClientRects()].some((box) => {
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      return [0.05, 0.5, 0.95].some((part) => {
        const hit = document.elementFromPoint(left + (right - left) * part, (top + bottom) / 2);
        return right > left && bottom > top && hit && (element.contains(hit) || hit.contains(element));
      });
    });
    const caught = before.stop === element;
    before.stop = element;
    before.first ??= element;
    const found = [!seen && 'no focus to be seen at', !clear && 'covered or out of sight:', caught && 'caught in'];
    return found.filter(Boolean).map((fault) => `${fault} ${element.outerHTML.slice(0, 120)}`);
  });

/** Pages of hundreds of like stops are asked at the first of them. */
const most = every ? 200 : 40;
/** And nightly as many again, backwards. */
const back = 40;

/** What is tested on a phone for each change; nightly it is everything. */
const onPhone = (path: string) => every || [...richest, 'report/'].includes(path);
const walks = [
  ...batches(kinds.filter(onPhone), 4).map((paths) => ({ paths, where: {} })),
  ...batches(
    kinds.filter((path) => !onPhone(path)),
    4,
  ).map((paths) => ({ paths, where: once })),
];

for (const { paths, where } of walks) {
  test(
    `the focus is visible, not covered and not trapped: /${paths[0]} to /${paths.at(-1)}`,
    where,
    async ({ page }) => {
      const found: string[] = [];
      for (const path of paths) {
        await page.goto(path);
        // What is found comes a little later, and moves the foot of the page.
        if (path.includes('?')) await page.locator('#results li').first().waitFor();
        for (let step = 0; step < most; step += 1) {
          await page.keyboard.press('Tab');
          const faults = await faultsAt(page);
          if (!faults) {
            // Past the last stop comes the first; a focus that was lost on the way goes on from where it was.
            await page.keyboard.press('Tab');
            const lost = await page.evaluate(() => {
              const { stop, first } = window as unknown as { stop?: Element; first?: Element };
              const now = document.activeElement;
              return now !== first && !now?.matches('.skip') && stop?.outerHTML.slice(0, 120);
            });
            if (lost) found.push(`/${path} focus lost after ${lost}`);
            break;
          }
          found.push(...faults.map((fault) => `/${path} ${fault}`));
        }
        // Where it stands now, it was led to.
        await page.evaluate(() => delete (window as unknown as { stop?: Element }).stop);
        for (let step = 0; every && step < back; step += 1) {
          await page.keyboard.press('Shift+Tab');
          found.push(...((await faultsAt(page)) ?? []).map((fault) => `/${path}, backwards: ${fault}`));
        }
      }
      expect(found).toEqual([]);
    },
  );
}

test('the first link skips to the text', async ({ page }) => {
  await page.goto('para/15/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main a').first()).toBeFocused();
});

test('the words and the table of a chart open and close', async ({ page }) => {
  await page.goto('annex/6/');
  const fold = page.locator('#chart-maternal-mortality details').first();
  await fold.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(fold.getByRole('table')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(fold.getByRole('table')).toBeHidden();
});

test('the ledger is filtered, and what agrees is marked', async ({ page }) => {
  await page.goto('checks/');
  await page.getByLabel('Verdict').focus();
  await page.keyboard.type('does not');
  await expect(page).toHaveURL(/verdict=disagrees/);
  await page.goto('report/');
  const marks = page.getByLabel('Mark also the figures that agree');
  await marks.focus();
  await page.keyboard.press('Space');
  await expect(marks).toBeChecked();
});

test('a citation is made, and its fields come in order', async ({ page }) => {
  await page.goto('cite/');
  await page.getByLabel('Cite', { exact: true }).focus();
  await page.keyboard.type('an annex');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Annex', { exact: true })).toBeFocused();
  await expect(page.locator('#said')).toContainText('annex');
});

test('after a jump inside the report, the focus continues from there', async ({ page }) => {
  await page.goto('report/#para-23');
  await page.keyboard.press('Tab');
  await expect(page.locator('#para-23 a').first()).toBeFocused();
});
