import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { expect, once, scrollsSideways, test } from './test.ts';

const list = (page: Page) => page.getByRole('dialog', { name: 'Keys' });

test('j and k step through the paragraphs of the report, n and p through its sections', async ({ page }) => {
  await page.goto('report/#para-87');
  await page.keyboard.press('j');
  await expect(page.locator('#para-88')).toBeFocused();
  await expect(page.locator('#para-88')).toBeInViewport();
  await page.keyboard.press('j');
  await expect(page.locator('#para-89')).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.locator('#para-88')).toBeFocused();
  await expect(page.locator('[tabindex="-1"]:not(.m, #para-88)')).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(page.locator('#i-b')).toBeFocused();
  await expect(page.locator('#i-b')).toBeInViewport();
  await page.keyboard.press('p');
  await expect(page.locator('#i-a-m')).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.locator('#para-87')).toBeFocused();
  await page.keyboard.press('p');
  await expect(page.locator('#i-a-m')).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.locator('#para-86')).toBeFocused();
});

/** Presses a key that leads to another page, and waits until that one listens to keys, too. */
async function pressTo(page: Page, key: string, url: RegExp): Promise<void> {
  await page.keyboard.press(key);
  await expect(page).toHaveURL(url);
  await page.waitForLoadState();
}

test('from a paragraph’s page they lead to the next, and to the next section', async ({ page }) => {
  await page.goto('para/15/');
  await pressTo(page, 'j', /\/para\/16\/$/);
  await pressTo(page, 'k', /\/para\/15\/$/);
  await pressTo(page, 'n', /\/para\/24\/$/);
  await pressTo(page, 'p', /\/para\/5\/$/);
});

test('c leads to the citation of what is read', async ({ page }) => {
  await page.goto('para/15/');
  await expect(page.getByRole('button', { name: 'Copy United Nations' })).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByRole('button', { name: 'Copy United Nations' })).toBeFocused();
  await page.goto('report/#para-87');
  await page.keyboard.press('j');
  await expect(page.locator('#para-88')).toBeFocused();
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/\/cite\/\?para=88$/);
  await expect(page.locator('#made')).toContainText('para. 88.');
  await page.goto('report/#para-87');
  await page.keyboard.press('j');
  await page.keyboard.press('p');
  await expect(page.locator('#i-a-m')).toBeFocused();
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/\/cite\/\?para=87$/);
  await page.goto('stories/');
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/\/cite\/$/);
});

test('? shows the keys, Escape leaves, and the focus returns', async ({ page, isMobile }) => {
  await page.goto('annex/5/');
  const link = page.getByRole('link', { name: 'Search', exact: true });
  await link.focus();
  await page.keyboard.press('?');
  await expect(list(page)).toBeVisible();
  await expect(list(page).locator('kbd')).toHaveText(['j', 'k', 'n', 'p', 'c', '/', '?', 'Esc']);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/\/annex\/5\/$/);
  expect(await scrollsSideways(page)).toBe(false);
  for (const colorScheme of isMobile ? (['light'] as const) : (['light', 'dark'] as const)) {
    await page.emulateMedia({ colorScheme });
    expect(await faults(page)).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('one setting turns them off and on for every page', async ({ page }) => {
  await page.goto('para/15/');
  await page.keyboard.press('?');
  await page.getByLabel('Use single keys').uncheck();
  await page.keyboard.press('Escape');
  await page.goto('para/16/');
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Keyboard' }).click();
  await expect(page.getByRole('heading', { name: 'Keyboard' })).toBeInViewport();
  await expect(list(page)).toHaveCount(0);
  await page.getByLabel('Use single keys').check();
  await page.getByLabel('Use single keys').blur();
  await page.keyboard.press('?');
  await expect(list(page)).toBeVisible();
});

test('they do nothing while the reader types, or with a modifier', once, async ({ page }) => {
  await page.goto('cite/');
  const number = page.getByLabel('Paragraph, or a range');
  await number.fill('');
  await number.pressSequentially('cjknp/?');
  await expect(number).toHaveValue('cjknp/?');
  await expect(page).toHaveURL(/\/cite\//);
  await expect(list(page)).toHaveCount(0);
  await page.goto('para/15/');
  // Not taken, and so left to the browser and to a screen reader.
  const taken = await page.evaluate(() => {
    const press = (init: KeyboardEventInit) =>
      !document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
    return [
      press({ key: 'c', ctrlKey: true }),
      press({ key: 'p', metaKey: true }),
      press({ key: 'n', altKey: true }),
      press({ key: 'h' }),
      press({ key: 'ArrowDown' }),
      press({ key: 'Escape' }),
    ];
  });
  expect(taken).toEqual([false, false, false, false, false, false]);
  await expect(page).toHaveURL(/\/para\/15\/$/);
});

test('/ moves the focus to the search field', async ({ page }) => {
  await page.goto('search/?q=torture');
  await expect(page.locator('#results a').first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('women');
  await expect(page.getByRole('searchbox')).toHaveValue('women');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the keys are listed, with a note that they need JavaScript', once, async ({ page }) => {
    await page.goto('about/#keyboard');
    await expect(page.getByText('next and previous paragraph')).toBeVisible();
    await expect(page.getByText('They need JavaScript')).toBeVisible();
    await expect(page.getByLabel('Use single keys')).toBeHidden();
  });
});
