import type { Page } from '@playwright/test';
import { once, expect as unhurried, test } from './test.ts';

/** The whole report is a long page, and a busy machine slow. */
const expect = unhurried.configure({ timeout: 20_000 });

/** What is typed, its place on the site, and what is said where it does not exist. */
const typed: [text: string, path: string, label: string, problem?: string][] = [
  ['para 15', 'para/15/', 'paragraph 15'],
  ['§15', 'para/15/', 'paragraph 15'],
  ['paras. 87–92', 'report/#para-87', 'paragraphs 87–92'],
  ['paras 92–87', 'report/#para-87', 'paragraphs 87–92'],
  ['HRI/CORE/KAZ/2019, para. 15', 'para/15/', 'paragraph 15'],
  ['section I.A (m)', 'report/#i-a-m', 'section I.A (m)'],
  ['Annex V', 'annex/5/', 'annex 5'],
  ['#para-15.', 'para/15/', 'paragraph 15'],
  ['para 433', 'para/432/', 'paragraph 432', 'There is no paragraph 433. The last is paragraph 432.'],
  ['annex 11', 'annex/10/', 'annex 10', 'There is no annex 11. The last is annex 10.'],
];

/** Types into a field, on a page that has not read anything yet. */
async function type(page: Page, path: string, label: string | RegExp, text: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(path);
  await page.getByLabel(label).fill(text);
  await page.keyboard.press('Enter');
}

test.describe('each field reads the same places', () => {
  test('the search', once, async ({ page, baseURL }) => {
    for (const [text, path, , problem] of typed) {
      await page.goto('search/');
      await page.getByRole('searchbox').fill(text);
      const named = page.locator('#results .named');
      await expect(named, text).toContainText(problem ?? 'Go to');
      await expect(named.getByRole('link')).toHaveAttribute('href', new URL(baseURL!).pathname + path);
    }
  });

  test('the page to cite', once, async ({ page }) => {
    for (const [text, , label, problem] of typed) {
      await type(page, 'cite/', /^Paragraph, or a range/, text);
      await expect(page.locator('#said').getByRole('link'), text).toContainText(label);
      await expect(page.locator('#said'), text).toContainText(problem ?? 'To cite');
    }
  });

  test('the field for printing', once, async ({ page }) => {
    for (const [text, , label, problem] of typed) {
      await type(page, 'report/', 'Print paragraphs', text);
      const said = page.locator('.range');
      await expect(said, text).toContainText(problem ?? 'alone.');
      await expect(said).toContainText(new RegExp(label.replace(/[()]/g, '\\$&'), 'i'));
    }
  });
});

test('text that names no place gets a message', once, async ({ page }) => {
  const said = '“пункт <b>” is not a place in the report. Write the number of a paragraph from 1 to 432';
  await type(page, 'cite/', /^Paragraph, or a range/, 'пункт <b>');
  await expect(page.locator('#said')).toContainText(said);
  await type(page, 'report/', 'Print paragraphs', 'пункт <b>');
  await expect(page.locator('.range')).toContainText(said);
});

test('an unknown address offers the place that was meant, or the nearest', once, async ({ page }) => {
  for (const [path, nearest, problem] of [
    ['para/433/', 'paragraph 432', 'There is no paragraph 433. The last is paragraph 432.'],
    ['para/0/', 'paragraph 1', 'There is no paragraph 0. The first is paragraph 1.'],
    ['annex/11/', 'annex 10', 'There is no annex 11. The last is annex 10.'],
    ['paragraph/12', 'paragraph 12', 'No page of this site has this address.'],
    ['paras/87-92/', 'paragraphs 87–92', 'No page of this site has this address.'],
    ['annex/V/', 'annex 5', 'No page of this site has this address.'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator('#nearest'), path).toContainText(problem);
    await expect(page.getByRole('link', { name: nearest, exact: true })).toBeVisible();
  }
  await page.goto('stories/12/');
  await expect(page.locator('#nearest')).toContainText('Paragraphs run from 1');
});

test('an anchor that the page does not have leads to the place that was meant, or offers the nearest', async ({
  page,
}) => {
  await page.goto('report/#para-15.');
  await expect(page).toHaveURL(/\/report\/#para-15$/);
  await expect(page.locator('#para-15')).toBeInViewport();

  await page.goto('about:blank');
  await page.goto('report/#annex-11');
  const said = page.getByText('There is no annex 11. The last is annex 10. Go to annex 10.');
  await expect(said).toBeVisible();
  await said.getByRole('link', { name: 'annex 10' }).click();
  await expect(page).toHaveURL(/\/report\/#annex-10$/);

  await page.goto('annex/5/#r-urban-2016.deatsh');
  await page.getByText('Annex 5 has no cell “urban-2016.deatsh”.').getByRole('link').click();
  await expect(page).toHaveURL(/\/annex\/5\/#r-urban-2016\.deaths$/);
});
