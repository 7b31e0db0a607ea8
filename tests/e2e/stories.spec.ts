import { expect, test } from './test.ts';

for (const [path, steps] of [
  ['stories/population/', 6],
  ['stories/institutions/', 6],
] as const) {
  test.describe(`the steps of /${path}`, () => {
    test('stay in one place on a wide page, and change with the words', async ({ page, isMobile }) => {
      test.skip(isMobile, 'A phone has no room beside the words.');
      await page.goto(path);
      const parts = page.locator('.stage [data-part]');
      await expect(page.locator('.stage')).toBeVisible();
      const seen = new Set<string>();
      for (let n = 1; n <= steps; n += 1) {
        await page.locator(`#step-${n}`).evaluate((step) => step.scrollIntoView({ block: 'center' }));
        const own = await page
          .locator(`#step-${n} .wide [data-part]`)
          .evaluateAll((all) => all.map((part) => part.getAttribute('data-part')).sort());
        await expect
          .poll(() =>
            parts.evaluateAll((all) =>
              all
                .filter((part) => part.getAttribute('opacity') !== '0')
                .map((part) => part.getAttribute('data-part'))
                .sort(),
            ),
          )
          .toEqual(own);
        seen.add(own.join());
      }
      expect(seen.size).toBeGreaterThan(1);
    });

    test('are read once each: words, and one image with a description', async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('.steps').getByRole('img')).toHaveCount(steps);
      for (const image of await page.locator('.steps').getByRole('img').all())
        expect((await image.getAttribute('aria-label'))!.length).toBeGreaterThan(40);
    });

    test('stand one after another where motion is not wanted', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path);
      await expect(page.locator('.stage')).toBeHidden();
      for (const figure of await page.locator('.step figure').all()) {
        await expect(figure).toHaveCSS('opacity', '1');
        await expect(figure).toHaveCSS('position', 'static');
      }
    });

    test('stand one after another on paper', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(path);
      await expect(page.locator('.stage')).toBeHidden();
      await expect(page.locator('.step svg:visible')).toHaveCount(steps);
    });

    test('each has an address, and arriving there moves nothing away', async ({ page }) => {
      await page.goto(`${path}#step-3`);
      await expect(page.locator('#step-3 p').first()).toBeInViewport();
    });
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('every step is a picture with its words', async ({ page }) => {
    await page.goto('stories/population/');
    await expect(page.locator('.step svg:visible')).toHaveCount(6);
    await expect(page.locator('.step figure').nth(5)).toHaveCSS('opacity', '1');
  });
});

test('one office after another can be opened, and each line leads to a paragraph', async ({ page }) => {
  await page.goto('stories/institutions/');
  const reach = page.locator('.reach');
  await reach.getByText('Supreme Judicial Council', { exact: true }).click();
  await expect(reach.locator('details[open]')).toHaveCount(1);
  await expect(reach.getByRole('link', { name: 'recommends: Supreme Court' })).toHaveAttribute(
    'href',
    /\/para\/231\/$/,
  );
});

test('what is beside a chart is one step away, and open on paper', async ({ page }) => {
  await page.goto('stories/mortality/');
  const table = page.getByRole('region', { name: /^Table: / }).first();
  await expect(table).toBeHidden();
  await page.getByText('Share and data').first().click();
  await expect(table).toBeVisible();
  await page.getByText('Share and data').first().click();
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeVisible();
});
