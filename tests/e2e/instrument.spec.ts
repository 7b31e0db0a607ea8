import type { Page } from '@playwright/test';
import { expect, onlyWide, test } from './test.ts';

const cellOf = (page: Page, id: string) => page.locator(`[id="${id}"]`);
/** Where the page stands, to be compared before and after. */
const placeOf = (page: Page) => page.evaluate(() => [scrollY, history.length]);

test('a cell leads to the mark that draws it, in whichever of its drawings, and the mark back to the cell', async ({
  page,
}) => {
  await page.goto('annex/5/#r-rural-2013.births');
  const chart = page.locator('#chart-births-deaths');
  await chart.getByRole('radio', { name: 'Urban' }).check();
  await cellOf(page, 'r-rural-2013.births').click({ position: { x: 4, y: 4 } });
  await page.getByRole('button', { name: 'Show in the chart' }).click();
  await expect(chart.getByRole('radio', { name: 'All three' })).toBeChecked();
  await expect(chart.locator('.read')).toBeVisible();
  await expect(chart.locator('output')).toHaveText('2013, Rural: 177,873 births');
  await expect(chart.locator('.drawing')).toBeFocused();
  await chart.getByRole('link', { name: 'Go to the source' }).click();
  await expect(cellOf(page, 'r-rural-2013.births')).toBeInViewport();
  await page.goBack();
  await expect(chart.locator('.drawing')).toBeInViewport();
});

test('a chosen cell opens a card at it: its figure, its share, its citation; nothing scrolls and no step is added', async ({
  page,
  isMobile,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('annex/5/');
  const cell = cellOf(page, 'r-urban-2016.deaths');
  await cell.scrollIntoViewIfNeeded();
  await expect(page.locator('td[tabindex="0"]')).toHaveCount(1);
  const before = await placeOf(page);
  await (isMobile ? cell.tap() : cell.click());
  const card = page.getByRole('dialog', { name: 'The cell' });
  await expect(card).toContainText('78 001 deaths');
  await expect(card).toContainText('59.4 per cent of the total, 131,231');
  await expect(page).toHaveURL(/#r-urban-2016\.deaths$/);
  expect(await placeOf(page)).toEqual(before);
  const [box, own] = [(await card.boundingBox())!, (await cell.boundingBox())!];
  const apart = Math.max(box.y - own.y - own.height, own.y - box.y - box.height);
  expect(apart).toBeLessThan(24);
  await expect(page.locator('.preview:popover-open')).toHaveCount(1);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await card.getByRole('button', { name: 'Copy citation' }).click();
  await expect.poll(copied).toBe('HRI/CORE/KAZ/2019, annex 5 (Urban population: 2016; Deaths).');
  await card.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(copied).toBe(page.url());
});

test('a marked cell tells on its card what was checked', async ({ page, isMobile }) => {
  await page.goto('annex/6/');
  const cell = cellOf(page, 'r-rate.2017');
  await expect(page.locator('td[tabindex="0"]')).toHaveCount(1);
  await (isMobile ? cell.locator('.m').tap() : cell.locator('.m').click());
  const card = page.getByRole('dialog', { name: 'The cell' });
  await expect(card).toContainText('Stated 14.8; computed 14.862');
  await expect(card.getByRole('link', { name: /^The maternal mortality rate/ })).toHaveAttribute('href', /findings/);
});

test('a cell that no chart draws offers none', async ({ page }) => {
  await page.goto('annex/5/');
  await expect(page.locator('td[tabindex="0"]')).toHaveCount(1);
  await cellOf(page, 'r-total-2017.birth-rate').click({ position: { x: 4, y: 4 } });
  const card = page.getByRole('dialog', { name: 'The cell' });
  await expect(card.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await expect(card.getByRole('button', { name: /^Show in/ })).toHaveCount(0);
});

test(
  'what is pointed at in the table is lit in the chart, a column as a whole, and the reverse',
  onlyWide,
  async ({ page }) => {
    await page.goto('annex/5/');
    await expect(page.locator('td[tabindex="0"]')).toHaveCount(1);
    const lit = page.locator('#chart-births-deaths .pointed').filter({ visible: true });
    await cellOf(page, 'r-urban-2016.deaths').hover();
    await expect(lit).toHaveAttribute('data-label', '2016, Urban: 78,001 deaths');
    await page.getByRole('columnheader', { name: 'Births' }).first().hover();
    await expect(lit).toHaveCount(15);
    await expect(page.locator('.printed-table td.pointed')).toHaveCount(15);
    const mark = page.locator('#chart-births-deaths [data-href$="r-rural-2016.deaths"]').filter({ visible: true });
    await mark.first().hover();
    await expect(page.locator('.printed-table td.pointed')).toHaveId('r-rural-2016.deaths');
  },
);

test('a click in a chart pins what it reads, until the same is clicked again', onlyWide, async ({ page }) => {
  await page.goto('annex/6/');
  const chart = page.locator('#chart-maternal-mortality');
  const marks = chart.locator('rect[data-label]').filter({ visible: true });
  const before = await placeOf(page);
  await marks.first().click();
  await marks.nth(3).hover();
  await expect(chart.locator('output')).toHaveText(/2010/);
  expect(await placeOf(page)).toEqual(before);
  await marks.first().click();
  await marks.nth(3).hover();
  await expect(chart.locator('output')).toHaveText(/2013/);
});

test('by keyboard alone one goes from cell to cell, to the chart that draws it, and back', async ({ page }) => {
  await page.goto('annex/6/');
  const [start, ...others] = await page.locator('td[id]').evaluateAll((cells) => cells.map(({ id }) => id));
  // The keys are there once a cell can take the focus.
  await expect(page.locator('td[tabindex="0"]')).toHaveCount(1);
  await cellOf(page, start!).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-columns="2010"]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cellOf(page, start!)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(cellOf(page, others[0]!)).toBeFocused();
  await expect(page.locator('td[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('td.chosen')).toHaveId(others[0]!);
  await expect(page.getByRole('button', { name: 'Show in the chart' })).toBeFocused();
  const drawing = page.locator('#chart-maternal-mortality .drawing');
  await page.keyboard.press('Enter');
  await expect(drawing).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cellOf(page, others[0]!)).toBeFocused();
  // Of a cell that is chosen a second Enter need not wait for its card.
  await page.keyboard.press('Enter');
  await expect(drawing).toBeFocused();
});

test('of several charts one shows: the first, the one that is chosen, or the one that the address names', async ({
  page,
}) => {
  await page.goto('annex/5/');
  const shown = page.locator('.charts > .chart').filter({ visible: true });
  await expect(shown).toHaveId('chart-births-deaths');
  await page.getByRole('radio', { name: /^The death rate/ }).check();
  await expect(shown).toHaveId('chart-death-rate-urban-rural');
  await page.goto('about/');
  await page.goto('annex/5/#chart-natural-increase-rates');
  await expect(shown).toHaveId('chart-natural-increase-rates');
});
