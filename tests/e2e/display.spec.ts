import type { Page } from '@playwright/test';
import { expectSound } from './states.ts';
import { expect, once, scrollsSideways, test } from './test.ts';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
/** Where the window is narrow, the menu has to be opened first. */
async function openMenu(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu' });
  if (await menu.isVisible()) await menu.click();
}

const light = 'rgb(251, 250, 246)';
const dark = 'rgb(16, 24, 29)';

test('theme and size are chosen by keyboard, saved for other pages, and reset', async ({ page }) => {
  await page.goto('about/');
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  const before = await size();
  const button = page.getByRole('button', { name: 'Display' });
  await openMenu(page);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'System' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await paper(page)).toBe(dark);
  await page.getByRole('radio', { name: 'Large', exact: true }).check();
  expect(await size()).toBeGreaterThan(before);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');

  await page.goto('para/15/');
  expect(await paper(page)).toBe(dark);
  expect(await size()).toBeGreaterThan(before);
  await openMenu(page);
  await button.click();
  await page.getByRole('radio', { name: 'System' }).check();
  await page.getByRole('radio', { name: 'Standard' }).check();
  await page.reload();
  expect(await paper(page)).toBe(light);
  expect(await size()).toBe(before);
});

test('the chosen theme applies before the first paint, on embedded pages, too', once, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  // Had it to wait for the whole page, the root would not know it while the body is not there yet.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      Object.assign(window, { early: document.documentElement.dataset['theme'] });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  for (const path of ['report/', 'embed/population-pyramid/']) {
    await page.goto(path);
    expect(await page.evaluate(() => (window as unknown as { early: string }).early)).toBe('dark');
    expect(await paper(page)).toBe(dark);
  }
  const bar = await page
    .locator('meta[name=theme-color]')
    .evaluateAll((metas) =>
      metas.map((meta) =>
        matchMedia((meta as HTMLMetaElement).media).matches ? (meta as HTMLMetaElement).content : '',
      ),
    );
  expect(bar).toEqual(['', '#10181d']);
});

test('high contrast can be chosen in light and dark, and follows the system’s preference', once, async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto('about/');
  expect(await paper(page)).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ contrast: 'no-preference' });
  expect(await paper(page)).toBe(light);
  await openMenu(page);
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'High contrast' }).check();
  expect(await paper(page)).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page)).toBe('rgb(0, 0, 0)');
});

test('on paper a dark theme is light', once, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  await page.goto('para/15/');
  await page.emulateMedia({ media: 'print' });
  expect(await paper(page)).toBe('rgb(255, 255, 255)');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe('rgb(22, 34, 42)');
});

test('the document’s words and ours have different typefaces in every theme', once, async ({ page }) => {
  await page.goto('para/29/');
  const face = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((node) => getComputedStyle(node).fontFamily);
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
    expect(await face('p.doc')).toContain('Serif');
    expect(await face('.facts dt')).toContain('Sans');
  }
});

test('the display settings are accessible in every theme, and the largest text fits', async ({ page }) => {
  await page.goto('about/');
  await openMenu(page);
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'Largest' }).check();
  await expectSound(page, '.display');
  for (const path of ['report/', 'para/23/', 'stories/mortality/', 'annex/3/']) {
    await page.goto(path);
    expect(await scrollsSideways(page)).toBe(false);
  }
  // The numbers that hang in the margin are not cut off.
  await page.goto('para/361/');
  expect(await page.locator('p .n').evaluate((number) => number.getBoundingClientRect().left)).toBeGreaterThan(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

  test('the system’s settings apply, and no dead control is shown', once, async ({ page }) => {
    await page.goto('about/');
    await expect(page.getByRole('button', { name: 'Display' })).toBeHidden();
    expect(await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor)).toBe(dark);
  });
});
