import type { Page } from '@playwright/test';
import { expect, once, scrollsSideways, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const said = (page: Page) => page.getByRole('status').filter({ hasText: 'Link copied' });

/** Gives the page a sheet to share with that keeps what it is given, or takes the browser's own away. */
const withSheet = (page: Page, there: boolean) =>
  page.addInitScript((there) => {
    const sheet = (data: ShareData) => {
      document.documentElement.dataset['shared'] = data.url;
      return Promise.resolve();
    };
    if (there) Object.defineProperty(Navigator.prototype, 'share', { value: sheet, configurable: true });
    else delete (Navigator.prototype as Partial<Navigator>).share;
  }, there);

const places = [
  { what: 'a paragraph', path: 'para/15/', name: 'Link to this paragraph', link: 'para/15/' },
  { what: 'a section', path: 'report/', name: '(c)', link: 'report/#i-a-c' },
  { what: 'an annex', path: 'annex/5/', name: 'Link to this annex', link: 'annex/5/' },
  {
    what: 'a chart in a story',
    path: 'stories/mortality/',
    name: 'Link to this chart',
    link: 'charts/infant-mortality/',
  },
  { what: 'a chart', path: 'charts/borders/', name: 'Link to this chart', link: 'charts/borders/' },
  { what: 'a check', path: 'checks/', name: 'Link to this check', link: 'checks/#para-1-borders' },
];

for (const { what, path, name, link } of places) {
  test(`the link to ${what} is copied by keyboard, with a message`, async ({ page, baseURL }) => {
    await withSheet(page, false);
    await page.goto(path);
    // In a story it stands behind one control.
    if (path.startsWith('stories/')) await page.getByText('Share and data').first().click();
    await page.getByRole('link', { name, exact: true }).first().focus();
    await page.keyboard.press('Enter');
    await expect(said(page)).toBeVisible();
    expect(await clipboard(page)).toBe(baseURL + link);
    await expect(said(page).getByRole('button')).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`/${path}(#.*)?$`));
    expect(await scrollsSideways(page)).toBe(false);
    await page.keyboard.press('Escape');
    await expect(said(page)).toHaveCount(0);
  });
}

test('the system’s share sheet is offered where there is one', async ({ page, baseURL }) => {
  await withSheet(page, true);
  await page.goto('para/15/');
  await page.getByRole('link', { name: 'Link to this paragraph' }).focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Share…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-shared', `${baseURL}para/15/`);
  await page.locator('h1').click();
  await expect(said(page)).toHaveCount(0);
});

test('the citation of a section is one step from its heading', once, async ({ page }) => {
  await page.goto('report/#i-a-c');
  await page.getByRole('link', { name: 'Cite section (c)' }).first().click();
  await expect(page).toHaveURL(/\/cite\/\?section=[\w-]+$/);
  await expect(page.locator('#made .citation').first()).toContainText(/, sect\. I\.\w \(c\)\./);
});

test('the citation of a chart is one step from it, wherever it stands', once, async ({ page }) => {
  await page.goto('stories/mortality/');
  await page.getByText('Share and data').first().click();
  await page.locator('.chart .files').first().getByRole('link', { name: 'Cite' }).click();
  await expect(page.locator('#made .citation').first()).toContainText('annex 7 and para. 16, as charted in “');
  await page.goto('charts/infant-mortality/');
  await expect(page.locator('.cite > .citation').first()).toContainText('annex 7 and para. 16, as charted in “');
});

test.describe('without a way to copy, or without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link is a link', once, async ({ page }) => {
    await page.goto('stories/mortality/');
    await page.getByText('Share and data').first().click();
    await page.getByRole('link', { name: 'Link to this chart' }).first().click();
    await expect(page).toHaveURL(/\/charts\/infant-mortality\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
