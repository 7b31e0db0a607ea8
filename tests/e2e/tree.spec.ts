import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expect, once, test } from './test.ts';

/**
 * What a screen reader is given, line by line. Read it aloud before changing it: each cell with the headers that name
 * it, nothing said twice in a row, nothing that only the eye understands. Delete a tree to have it written anew.
 */
async function expectTree(of: Locator, name: string): Promise<void> {
  // Wherever the site stands, its addresses begin at its root.
  const base = process.env['BASE_PATH'] ?? '/';
  const tree = `${(await of.ariaSnapshot()).replaceAll(`/url: ${base}`, '/url: /')}\n`;
  const file = `tests/e2e/trees/${name}.txt`;
  if (!existsSync(file) && !process.env['CI']) writeFileSync(file, tree);
  expect(tree).toBe(readFileSync(file, 'utf8'));
}

test('a chart: finding, measure, drawing in words, what can be done, notes, source, more', once, async ({ page }) => {
  await page.goto('annex/6/');
  for (const fold of await page.locator('#chart-maternal-mortality summary').all()) await fold.click();
  await expectTree(page.locator('#chart-maternal-mortality'), 'chart');
});

test('the table of treaties: each date stands in a row named by its treaty', once, async ({ page }) => {
  await page.goto('treaties/');
  await expectTree(page.getByRole('table').first(), 'treaties');
});

test('annex 3: two rows of headers, one group of columns to each year', once, async ({ page }) => {
  await page.goto('annex/3/');
  const table = page.getByRole('table').first();
  await expectTree(table, 'annex-3');
  // What the tree does not print: which columns a header is over.
  await expect(table.locator('colgroup')).toHaveCount(3);
  await expect(table.getByRole('columnheader', { name: 'Start of 2018' })).toHaveAttribute('scope', 'colgroup');
});

test('a drawing is described to screen readers, also while its words are collapsed', once, async ({ page }) => {
  await page.goto('annex/6/');
  const words = await page.locator('#chart-maternal-mortality-words').textContent();
  await expect(page.locator('#chart-maternal-mortality .drawing').getByRole('img')).toHaveAccessibleName(words!);
});

test('a paragraph’s page says whose words it shows', once, async ({ page }) => {
  await page.goto('para/15/');
  await expect(page.getByRole('group', { name: 'The document’s words' })).toContainText('There are currently over');
});
