import type { Locator, Page } from '@playwright/test';
import { expectSound, watchShifts } from './states.ts';
import { expect as unhurried, onlyWide, test } from './test.ts';

/** The whole report is a long page, and a busy machine slow. */
const expect = unhurried.configure({ timeout: 20_000 });

const preview = (page: Page) => page.locator('.preview');
const mark = (page: Page) => page.locator('#para-15 .m.soft');

/** As a reader opens a reference: by touch on a phone, else by pointing at it. */
async function ask(reference: Locator, isMobile: boolean): Promise<void> {
  await reference.scrollIntoViewIfNeeded();
  await (isMobile ? reference.tap() : reference.hover());
}

test('a reference shows a preview: of an annex, a footnote, a paragraph, a chart, a cell', async ({
  page,
  isMobile,
}) => {
  const cases: [path: string, reference: string, shown: RegExp, go: string][] = [
    ['report/', '#para-9 a[href="#annex-4"]', /Sex ratio/, 'Go to annex 4'],
    ['para/9/', '#para-9 a[href$="/annex/4/"]', /Sex ratio/, 'Go to annex 4'],
    ['para/29/', '#para-29 a[href$="/annex/9/"]', /does not contain it/, 'Go to annex 9'],
    ['report/', '#para-23 .call', /calculation of the subsistence level/, 'Go to the footnote'],
    ['charts/borders/', '.source a[href$="/para/1/"]', /Republic of Kazakhstan covers/, 'Go to paragraph 1'],
    ['para/1/', '.facts a[href*="/charts/"]', /borders/i, 'Go to the chart'],
    ['stories/mortality/', '.figure[href*="#r-"]', /mortality/i, 'Go to the cell in annex'],
  ];
  for (const [path, reference, shown, go] of cases) {
    await page.goto(path);
    const link = page.locator(reference).first();
    await ask(link, isMobile);
    await expect(preview(page)).toContainText(shown);
    await expect(preview(page).getByRole('link', { name: go })).toHaveAttribute('href', /\/|#/);
    await expect(preview(page)).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(preview(page)).toBeHidden();
  }
});

test('nothing is fetched before a reader points at a reference, and then only its preview', async ({
  page,
  isMobile,
}) => {
  const asked: string[] = [];
  // What the browser fetches ahead of a click is its own affair.
  page.on('request', (request) => request.resourceType() === 'fetch' && asked.push(new URL(request.url()).pathname));
  await page.goto('para/9/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /preview|annex/.test(path))).toEqual([]);
  await ask(page.locator('#para-9 a[href$="/annex/4/"]'), isMobile);
  await expect(preview(page)).toBeVisible();
  expect(asked.filter((path) => /\/annex\//.test(path))).toHaveLength(1);
  // A second time it is at hand.
  await page.keyboard.press('Escape');
  await page.locator('h1').first().hover();
  await ask(page.locator('#para-9 a[href$="/annex/4/"]'), isMobile);
  await expect(preview(page)).toBeVisible();
  expect(asked.filter((path) => /\/annex\//.test(path))).toHaveLength(1);
});

test('a mark opens by keyboard alone, shows the verdict, and links to the highlighted cells', async ({ page }) => {
  await page.goto('report/');
  await mark(page).focus();
  await expect(mark(page)).toHaveRole('button');
  await expect(mark(page)).toHaveAccessibleDescription('open to another reading');
  await page.keyboard.press('Enter');
  await expect(preview(page)).toBeFocused();
  await expect(preview(page)).toHaveAccessibleName('Checks of 30');
  await expect(preview(page)).toContainText('Stated 30; computed 25.01');
  await page.keyboard.press('Escape');
  await expect(preview(page)).toBeHidden();
  await expect(mark(page)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(preview(page)).toBeFocused();
  const cells = preview(page).getByRole('link', { name: 'annex 3' });
  for (let step = 0; step < 6 && !(await cells.evaluate((link) => link === document.activeElement)); step += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/annex\/3\/\?light=/);
  await expect(page.locator('td.lit')).toHaveCount(8);
});

test('every mark opens, whatever its verdict, in a paragraph; in a table its cell does', async ({ page, isMobile }) => {
  await page.goto('report/');
  await page.getByLabel('Mark also the figures that agree').check();
  for (const verdict of ['agrees', 'rounds', 'not-checkable']) {
    const one = page.locator(`.text .m.${verdict}`).first();
    const said = await one.getAttribute('aria-description');
    await (isMobile ? one.tap() : one.click());
    await expect(preview(page).locator('.verdict').filter({ hasText: said! }).first()).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await page.goto('annex/3/');
  const cell = page.locator('td .m.agrees').first();
  await (isMobile ? cell.tap() : cell.click());
  await expect(preview(page).locator('.cell-card .verdict').first()).toContainText('agrees');
});

test('the marks of what agrees are not links until they are turned on', async ({ page }) => {
  await page.goto('report/');
  const agreeing = page.locator('#para-4 .m.agrees').first();
  await expect(agreeing).toHaveAttribute('tabindex', '-1');
  await expect(agreeing).not.toHaveRole('button');
  await page.getByLabel('Mark also the figures that agree').check();
  await expect(agreeing).toHaveRole('button');
});

test('a click, or a second tap, follows the link', async ({ page, isMobile }) => {
  await page.goto('para/9/');
  const link = page.getByRole('link', { name: 'annex 4', exact: true }).first();
  if (isMobile) {
    await link.tap();
    await preview(page).getByRole('link', { name: 'Go to annex 4' }).tap();
  } else {
    await link.click();
  }
  await expect(page).toHaveURL(/\/annex\/4\/$/);
});

test('a preview stays while the pointer is on it, and closes when it leaves', onlyWide, async ({ page }) => {
  await page.clock.install();
  await page.goto('para/9/');
  await page.getByRole('link', { name: 'annex 4', exact: true }).first().hover();
  await page.clock.runFor(700);
  await expect(preview(page)).toBeVisible();
  await preview(page).locator('caption').hover();
  // Longer than the preview stays when the pointer is elsewhere.
  await page.clock.runFor(700);
  await expect(preview(page)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).hover();
  await page.clock.runFor(700);
  await expect(preview(page)).toBeHidden();
});

test('a reference reached by keyboard shows, Escape dismisses it, and the focus stays', onlyWide, async ({ page }) => {
  await page.goto('para/9/');
  const link = page.getByRole('link', { name: 'annex 4', exact: true }).first();
  await page.locator('#para-9 .n').focus();
  for (let step = 0; step < 9 && !(await link.evaluate((one) => one === document.activeElement)); step += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(preview(page)).toBeVisible();
  await expect(link).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(preview(page)).toBeHidden();
  await expect(link).toBeFocused();
  // What stands in it is the next step from its reference, and the step after the last goes on in the text.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(preview(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(preview(page).getByRole('link', { name: 'Go to annex 4' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(preview(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('an open preview is accessible in every theme, and moves nothing', async ({ page, isMobile }) => {
  const shifts = await watchShifts(page);
  await page.goto('para/15/');
  await (isMobile ? mark(page).tap() : mark(page).click());
  await expect(preview(page)).toBeVisible();
  expect(await shifts()).toBe(0);
  await expectSound(page, '.preview');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the mark of a finding leads to its page', async ({ page }) => {
    await page.goto('report/');
    await expect(page.getByRole('list', { name: 'Key to the marks' })).toContainText('another reading');
    await mark(page).click();
    await expect(page).toHaveURL(/\/findings\/women-of-childbearing-age\/$/);
    await expect(page.locator('.check')).toContainText('computed 25.01');
  });
});
