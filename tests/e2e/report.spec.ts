import { expect, once, onlyWide, test } from './test.ts';

test('a link to a paragraph lands on it, clear of the edge, marks it and says so', async ({ page }) => {
  await page.goto('report/#para-361');
  const paragraph = page.locator('#para-361');
  await expect(paragraph).toBeInViewport({ ratio: 0.9 });
  const { top, label } = await paragraph.evaluate((element) => ({
    top: element.getBoundingClientRect().top,
    label: getComputedStyle(element, '::before').content,
  }));
  expect(top).toBeGreaterThanOrEqual(8);
  await expect(page.locator('h4:has(~ #para-361)').last()).toBeInViewport({ ratio: 1 });
  expect(label).toContain('The paragraph cited');
  await expect(paragraph).toHaveAccessibleDescription('The paragraph cited');
});

test('a paragraph number is its permalink, with one tab stop', async ({ page }) => {
  await page.goto('report/#para-15');
  const links = page.locator('#para-15 a.n');
  await expect(links).toHaveCount(1);
  await links.click();
  await expect(page).toHaveURL(/\/para\/15\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paragraph 15');
  await expect(page.getByText('HRI/CORE/KAZ/2019, para. 15.', { exact: true })).toBeVisible();
});

test('references lead to annexes, on the page and off it', async ({ page }) => {
  await page.goto('report/');
  await expect(page.locator('#para-5 a').getByText('annexes 1')).toHaveAttribute('href', '#annex-1');
  await page.locator('#para-9').getByRole('link', { name: 'annex 4' }).click();
  await expect(page).toHaveURL(/#annex-4$/);
  await expect(page.locator('#annex-4')).toBeInViewport();
  await page.goto('para/16/');
  await page.getByRole('link', { name: 'annexes 6' }).click();
  await expect(page).toHaveURL(/\/annex\/6\/$/);
});

test('the footnote and its mark link to each other', async ({ page }) => {
  await page.goto('report/');
  await page.locator('#para-23').getByRole('link', { name: 'Footnote' }).click();
  await expect(page.locator('#para-23-note')).toBeInViewport();
  await page.locator('#para-23-note').getByRole('link').click();
  await expect(page).toHaveURL(/#para-23-call$/);
});

test(
  'restored headings say that they are restored; the missing annex says that it is missing',
  once,
  async ({ page }) => {
    await page.goto('report/#ii-c');
    await expect(page.locator('#ii-c')).toContainText('Heading restored by this site');
    await page.goto('para/29/');
    await page.getByRole('link', { name: 'annex 9', exact: true }).click();
    await expect(page.getByText('This text of the document does not contain it.')).toBeVisible();
  },
);

// On a phone the contents are folded away.
test('the contents follow the reader', onlyWide, async ({ page }) => {
  await page.goto('report/#para-90');
  await expect(page.locator('.toc [aria-current]')).toHaveText('(m) Media');
  await page.locator('#para-61').scrollIntoViewIfNeeded();
  await page.locator('#i-a-j').evaluate((heading) => heading.scrollIntoView());
  await expect(page.locator('.toc [aria-current]')).toHaveText('(j) Religious associations');
});

test('a cell has an address, and arriving marks it', async ({ page }) => {
  await page.goto('annex/5/#r-urban-2016.deaths');
  const cell = page.locator('[id="r-urban-2016.deaths"]');
  await expect(cell).toBeInViewport();
  await expect(cell).toHaveText('78 001');
  await expect(cell).toHaveCSS('outline-style', 'solid');
  await expect(cell).toHaveAccessibleDescription('The cell cited');
});

test('a broken fragment breaks nothing', once, async ({ page }) => {
  for (const path of ['report/', 'annex/5/', 'checks/']) {
    // A script that throws on it fails every test here.
    await page.goto(`${path}#%E0`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the report is whole, and a deep link marks its paragraph', async ({ page }) => {
    await page.goto('report/#para-432');
    await expect(page.locator('.text p[id^=para-]:not(.footnote)')).toHaveCount(432);
    await expect(page.locator('#para-432')).toBeInViewport();
    await expect(page.locator('table')).toHaveCount(10);
  });
});
