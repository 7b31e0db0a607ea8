import { expect, once, test } from './test.ts';

test('the gallery is filtered by theme, form and words, and the address keeps the choice', async ({ page }) => {
  await page.goto('charts/');
  const shown = page.locator('.gallery .chart').filter({ visible: true });
  const all = await shown.count();
  await page.getByRole('combobox', { name: /^Theme/ }).selectOption('Media');
  await expect(page).toHaveURL(/theme=media/);
  const media = await shown.count();
  expect(media).toBeLessThan(all);
  await page.getByLabel('Words').fill('almaty');
  await expect(shown).toHaveCount(1);
  await expect(shown).toContainText('Almaty');
  await page.reload();
  await expect(shown).toHaveCount(1);
  await page.getByLabel('Words').fill('');
  await page.getByRole('combobox', { name: /^Theme/ }).selectOption('');
  await page.getByRole('combobox', { name: /^Form/ }).selectOption('Map');
  await expect(shown).toHaveId('chart-borders');
  await expect(page.locator('#gallery output')).toHaveText(`1 of ${all} charts`);
  await shown.getByRole('link').click();
  await expect(page).toHaveURL(/\/charts\/borders\/$/);
});

test('the gallery takes at most 6,000 px of a wide window', once, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('charts/');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(6000);
});

test('the page of a chart leads to the next, the previous and related ones', async ({ page }) => {
  await page.goto('charts/maternal-mortality/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Maternal mortality almost halved/);
  await expect(page.locator('.home').getByRole('table')).toBeVisible();
  await expect(page.locator('.gallery .chart')).not.toHaveCount(0);
  await page.locator('a[rel=next]').click();
  await expect(page).toHaveURL(/\/charts\/infant-mortality\/$/);
  await page.locator('a[rel=prev]').click();
  await expect(page).toHaveURL(/\/charts\/maternal-mortality\/$/);
});
