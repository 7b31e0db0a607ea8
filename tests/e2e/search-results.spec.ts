import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, once, test } from './test.ts';

const field = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('#results');
const paragraphs = async (page: Page) =>
  (await results(page).locator('#paragraphs .place a').allTextContents()).map((name) => Number(/\d+/.exec(name)![0]));

test('results are sorted and filtered by keyboard, and the address keeps the choice with the query', async ({
  page,
}) => {
  await page.goto('search/?q=children');
  await expect(status(page)).toContainText('for “children”');
  const byRelevance = await paragraphs(page);
  await field(page).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Sort by')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?q=children&sort=document$/);
  await expect.poll(() => paragraphs(page)).not.toEqual(byRelevance);
  const inOrder = await paragraphs(page);
  expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));

  await page.getByLabel('Section').selectOption({ label: '\u2003\u2003(c) Population' });
  await expect(page).toHaveURL(/\?q=children&sort=document&section=i-a-c$/);
  await expect(status(page)).toContainText('in “(c) Population”');
  await page.getByLabel('Show').selectOption('Charts');
  await expect(results(page)).toContainText('There are results that these filters hide.');

  await page.reload();
  await expect(page.getByLabel('Show')).toHaveValue('charts');
  await expect(field(page)).toHaveValue('children');
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(page).toHaveURL(/\?q=children$/);
  await expect(field(page)).toBeFocused();
  await page.goBack();
  await expect(page.getByLabel('Section')).toHaveValue('i-a-c');
});

test('a heading is found by its own words, and what is above it is separated for listeners', once, async ({ page }) => {
  await page.goto('search/?q=religious associations');
  const heading = results(page).locator('#headings li').first();
  await expect(heading.getByRole('link')).toHaveText('(j) Religious associations');
  await expect(heading.locator('.place')).toHaveText(
    /^Paragraphs \d+–\d+, I\.\sGeneral information, A\.\sDemographic, economic/,
  );
});

test('words dropped from the query are named', once, async ({ page }) => {
  await page.goto('search/?q=women of childbearing age unicorns');
  await expect(status(page)).toContainText('Nothing has all of these words. Results without “unicorns”:');
});

test('results of one subject are filtered, and their paragraphs taken along as a file', once, async ({ page }) => {
  await page.goto('search/?q=children');
  await page.locator('[name=subject]').selectOption('Health');
  await expect(page).toHaveURL(/subject=health$/);
  await expect(status(page)).toContainText('for “children”');
  const numbers = await paragraphs(page);
  await page.getByText('Take these paragraphs along').click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Text with citations' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/_search\.txt$/);
  const text = (await readFile((await file.path())!, 'utf8')).toString();
  expect(text).toContain('Search for “children”: paragraphs of');
  for (const number of numbers) expect(text).toContain(`para. ${number})`);
});
