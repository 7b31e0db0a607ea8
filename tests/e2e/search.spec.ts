import type { Page } from '@playwright/test';
import { aboutColour, faults } from './axe.ts';
import { expectHarmless, payloads } from './hostile.ts';
import { expect, once, scrollsSideways, test } from './test.ts';

const field = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('#results');

test('a newcomer finds “how many women of childbearing age” in one search, by keyboard alone', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(field(page)).toBeFocused();
  await page.keyboard.insertText('how many women of childbearing age');
  await expect(status(page)).toContainText('1 subject, 3 paragraphs, 2 figures and 1 check');
  // The subject comes first, then the paragraphs.
  const first = page.getByRole('link', { name: 'Paragraph 15' });
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('ArrowDown');
    if (await first.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(first).toBeFocused();
  await expect(first).toHaveAccessibleDescription(/over 4\.5 million women of childbearing age/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/para\/15\//);
  await expect(page.locator('.cited-text')).toContainText('4.5 million');
});

test('the search is in the header of each page', once, async ({ page }) => {
  for (const path of ['', 'report/', 'para/15/', 'annex/5/', 'checks/']) {
    await page.goto(path);
    await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toHaveAttribute('href', /\/search\/$/);
  }
});

test('nothing is loaded before the reader searches, and each part once', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('search/');
  await field(page).focus();
  await expect(page.getByRole('heading', { name: 'Contents' })).toBeVisible();
  expect(requests.filter((path) => /search\..*json|results/.test(path))).toEqual([]);
  await field(page).fill('women');
  await expect(status(page)).toContainText('paragraphs');
  await field(page).fill('children');
  await expect(status(page)).toContainText('children');
  expect(requests.filter((path) => /search\..*\.json$/.test(path))).toHaveLength(1);
});

test('results from the report and from this site are separate, with matches marked', once, async ({ page }) => {
  await page.goto('search/?q=women of childbearing age');
  const half = (title: string) =>
    results(page)
      .locator('.half')
      .filter({ has: page.getByRole('heading', { level: 2, name: title }) });
  const theirs = half('In the report');
  await expect(theirs.locator('.found .doc').first()).toBeVisible();
  await expect(theirs.locator('mark').first()).toHaveText(/women/i);
  const ours = half('About it, on this site');
  await expect(ours.getByRole('heading', { level: 2 })).toHaveText('About it, on this site');
  const faces = await results(page)
    .locator('.half:not(:has(#subjects)) .found')
    .evaluateAll((lists) =>
      lists.map((list) => [...list.querySelectorAll('.doc, .words')].map((one) => getComputedStyle(one).fontFamily)),
    );
  expect(faces[0]!.every((face) => face.includes('Serif'))).toBe(true);
  expect(faces.at(-1)!.every((face) => face.includes('Sans'))).toBe(true);
});

test('the address keeps the search, and Back returns to its results', async ({ page }) => {
  await page.goto('search/?q=torture');
  await expect(page).toHaveTitle(/^torture – Search/);
  await expect(field(page)).toHaveValue('torture');
  await expect(results(page).locator('#paragraphs li').first()).toContainText('Torture');
  await field(page).fill('Constitution');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\?q=Constitution$/);
  await page.getByRole('button', { name: /^Show all \d+ paragraphs$/ }).click();
  const far = results(page).locator('#paragraphs a').nth(25);
  await far.scrollIntoViewIfNeeded();
  const name = (await far.textContent())!;
  await far.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.goBack();
  await expect(field(page)).toHaveValue('Constitution');
  await expect(results(page).locator('#paragraphs a').nth(25)).toBeInViewport();
  await page.goBack();
  await expect(field(page)).toHaveValue('torture');
  await expect(results(page).locator('#paragraphs li').first()).toContainText('Torture');
  await page.goForward();
  await expect(results(page).locator('#paragraphs li').first()).toContainText('Constitution');
});

const direct = [
  ['361', '/para/361/', 'Paragraph 361'],
  ['para 361', '/para/361/', 'Paragraph 361'],
  ['annex 5', '/annex/5/', 'Annex 5 Rate of natural increase in population (as at January 2018)'],
] as const;

test('a place named in the query comes first, and Enter goes there', async ({ page }) => {
  for (const [typed, path, heading] of direct) {
    await test.step(typed, async () => {
      await page.goto('search/');
      await field(page).fill(typed);
      await expect(results(page).getByRole('link').first()).toHaveAttribute('href', new RegExp(`${path}$`));
      await field(page).press('Enter');
      await expect(page).toHaveURL(new RegExp(`${path}$`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await page.goBack();
      await expect(field(page)).toHaveValue(typed);
    });
  }
});

test('a paragraph that does not exist: the message names the nearest one', once, async ({ page }) => {
  await page.goto('search/?q=para 433');
  await expect(results(page)).toContainText('There is no paragraph 433. The last is paragraph 432.');
  await results(page).getByRole('link', { name: 'Paragraph 432' }).click();
  await expect(page).toHaveURL(/\/para\/432\/$/);
});

test('results lead to a cell, a chart and a check', async ({ page, isMobile }) => {
  for (const [query, list, url, target] of [
    ['urban deaths 2016', '#tables', /\/annex\/5\/#r-urban-2016\.deaths$/, 'td:target'],
    ['infant mortality halved', '#charts', /\/charts\/infant-mortality\/$/, 'h1'],
    ['women childbearing age share', '#checks', /\/checks\/#para-15-women-share$/, 'article:target'],
  ] as const) {
    await page.goto(`search/?q=${query}`);
    const first = results(page).locator(list).getByRole('link').first();
    // A finger goes there with its first touch: what was found shows its words already.
    await (isMobile ? first.tap() : first.click());
    await expect(page).toHaveURL(url);
    await expect(page.locator(target)).toBeVisible();
  }
});

test('arrow keys move through the results, Escape returns to the field and leaves it', async ({ page }) => {
  await page.goto('search/');
  await field(page).fill('torture');
  const links = results(page).getByRole('link');
  await expect(links.first()).toBeVisible();
  await field(page).press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await field(page).fill('');
  await page.keyboard.press('Escape');
  await expect(field(page)).not.toBeFocused();
  await expect(page.getByRole('heading', { name: 'Contents' })).toBeVisible();
});

test('Show all shows the other results and moves the focus to the first of them', async ({ page }) => {
  await page.goto('search/?q=Constitution');
  const button = page.getByRole('button', { name: /^Show all \d+ paragraphs$/ });
  const all = Number(/\d+/.exec((await button.textContent())!)![0]);
  await button.focus();
  await page.keyboard.press('Enter');
  const links = results(page).locator('#paragraphs a');
  await expect(links).toHaveCount(all);
  await expect(links.nth(10)).toBeFocused();
});

test('nothing found: what was searched, and what to try', async ({ page }) => {
  await page.goto('search/?q=zzzz qqqq');
  await expect(status(page)).toHaveText('Nothing found for “zzzz qqqq”.');
  await expect(results(page)).toContainText('This search covers the 432 paragraphs');
  await expect(results(page)).toContainText('Try fewer or other words');
  await results(page).getByRole('link', { name: 'contents of the report' }).click();
  await expect(page).toHaveURL(/\/report\//);
});

test('a mistyped word, and a word with other accents than printed', once, async ({ page }) => {
  await page.goto('search/?q=tortrue');
  await expect(status(page)).toContainText('No results for “tortrue”. Results with similar words:');
  await expect(results(page).locator('mark').first()).toHaveText('Torture');
  await field(page).fill('auyl');
  await expect(results(page).locator('#paragraphs mark').first()).toHaveText('Aýyl');
});

test('nothing typed or in the address becomes markup', once, async ({ page }) => {
  await page.goto('search/');
  for (const payload of payloads) {
    await field(page).fill(payload);
    await expect(page).toHaveTitle(/ – Search/);
    await expect(status(page)).not.toHaveText(/Loading/);
    await expectHarmless(page);
    await page.goto(`search/?q=${encodeURIComponent(payload.replace('\uD800', ''))}`);
    await expect(status(page)).not.toHaveText(/^$|Loading/);
    await expectHarmless(page);
  }
});

test('a message says when the index could not be loaded, and the next search tries again', once, async ({ page }) => {
  await page.goto('search/');
  await page.route('**/search.*.json', (route) => route.fulfill({ status: 200, body: 'no' }));
  await field(page).fill('women');
  await expect(status(page)).toContainText('could not be loaded');
  await page.unroute('**/search.*.json');
  await field(page).fill('women of');
  await expect(status(page)).toContainText('paragraphs');
});

test('results are accessible and fit the screen, in the light and the dark theme', async ({ page }) => {
  for (const query of ['infant mortality', 'annex 9', 'zzzz']) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`search/?q=${query}`);
    await expect(status(page)).not.toHaveText(/^$|Loading/);
    expect(await faults(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page, aboutColour)).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to search with the browser, and offers the contents', async ({ page }) => {
    await page.goto('search/?q=women');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByText('This search needs JavaScript')).toBeVisible();
    await page.getByRole('link', { name: '(c) Population' }).click();
    await expect(page).toHaveURL(/\/report\/#i-a-c$/);
    await page.goto('search/');
    await page.getByRole('link', { name: 'the whole report on one page' }).click();
    await expect(page).toHaveURL(/\/report\/$/);
  });
});
