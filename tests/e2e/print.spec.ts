import { once, expect as unhurried, test } from './test.ts';

/** The whole report is a long page, and a busy machine slow. */
const expect = unhurried.configure({ timeout: 20_000 });

/** How many pages a PDF has, and whether its text could be set: pages are counted by their objects. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('a range is chosen by its numbers, and only its paragraphs and their headings remain', async ({ page }) => {
  await page.goto('report/');
  await page.getByLabel('Print paragraphs').fill('87-92');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?print=87-92$/);
  await expect(page.getByRole('status')).toContainText('Paragraphs 87–92 alone');
  await page.emulateMedia({ media: 'print' });
  const shown = page.locator('.text p[id^=para-]:not(.footnote):visible');
  expect(await shown.evaluateAll((all) => all.map(({ id }) => id))).toEqual(
    [87, 88, 89, 90, 91, 92].map((number) => `para-${number}`),
  );
  const headings = page.locator('.text :is(h2, h3, h4):visible');
  expect(await headings.evaluateAll((all) => all.map(({ id }) => id))).toEqual(['i', 'i-a', 'i-a-m']);
});

test('a section or an annex can be printed alone; what the report does not have cannot', async ({ page }) => {
  const paragraphs = page.locator('.text p[id^=para-]:not(.footnote):visible');
  await page.goto('report/?print=section I.A (m)');
  await expect(page.getByRole('status')).toContainText('Section I.A (m) Media alone.');
  expect(await paragraphs.evaluateAll((all) => all.map(({ id }) => id))).toEqual(
    [87, 88, 89, 90, 91, 92].map((number) => `para-${number}`),
  );
  await page.goto('report/?print=annex 5');
  await expect(page.getByRole('status')).toContainText('Annex 5 alone.');
  await expect(paragraphs).toHaveCount(0);
  await expect(page.locator('.text table:visible')).toHaveCount(1);
  await page.goto('report/?print=treaties');
  await expect(page.locator('.text table:visible')).toHaveCount(1);
  await page.goto('report/?print=%23chart-births-deaths');
  await expect(page.getByRole('status')).toContainText('is not a part of the report');
  await expect(paragraphs).toHaveCount(432);
});

test('a range that does not exist gets a message, and the whole report stays', async ({ page }) => {
  for (const [asked, said] of [
    ['430-500', 'There is no paragraph 500. The last is paragraph 432. Print paragraphs 430–432 instead.'],
    ['%3Cb%3E', '“<b>” is not a place in the report.'],
  ] as const) {
    await page.goto(`report/?print=${asked}`);
    await expect(page.getByRole('status')).toContainText(said);
    await expect(page.locator('.text p[id^=para-]:not(.footnote):visible')).toHaveCount(432);
  }
  await page.goto('report/?print=430-500');
  await page.getByRole('link', { name: 'paragraphs 430–432' }).click();
  await expect(page.getByRole('status')).toContainText('Paragraphs 430–432 alone.');
});

test('a range that fits a page prints on one', once, async ({ page }) => {
  await page.goto('report/?print=87-92');
  await expect(page.getByRole('status')).toContainText('alone');
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
});

for (const path of ['', 'para/15/', 'annex/5/', 'stories/mortality/', 'checks/', 'treaties/']) {
  test(`/${path} on paper: no control, light, its address once, heads of tables repeated`, once, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(path);
    await expect(page.locator(':is(button, input, select, header.site, .files, .neighbours):visible')).toHaveCount(0);
    await expect(page.locator('footer .paper')).toContainText(`/${path}`);
    const paper = await page.locator('body').evaluate((body) => getComputedStyle(body).colorScheme);
    expect(paper).toBe('light');
    for (const head of await page.locator('thead:visible').all())
      await expect(head).toHaveCSS('display', 'table-header-group');
  });
}

test('each printed page has the symbol and its number', once, async ({ page }) => {
  await page.goto('para/15/');
  const boxes = await page.evaluate(() =>
    [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(''),
  );
  expect(boxes).toMatch(/@top-left \{[^}]*HRI\/CORE\/KAZ\/2019/);
  expect(boxes).toMatch(/@bottom-right \{[^}]*counter\(page\)/);
});
