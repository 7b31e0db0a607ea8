import { expect, kinds, test } from './test.ts';

test.use({ javaScriptEnabled: false });

/** Controls that are no part of a form, and no choice or popover that the browser itself works. */
const dead = [
  'button:not(form *, [popovertarget])',
  'input:not(form *, [type="radio"], [type="checkbox"])',
  'select:not(form *)',
  'a:not([href])',
].map((control) => `${control}:visible`);

test('without JavaScript every kind of page is whole, and no control is shown that does nothing', async ({ page }) => {
  for (const path of kinds) {
    await test.step(`/${path}`, async () => {
      await page.goto(path);
      expect((await page.locator('main').innerText()).length, 'words').toBeGreaterThan(100);
      await expect(page.locator(dead.join(', '))).toHaveCount(0);
    });
  }
});
