import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './test.ts';

test('arrow keys read a chart, and Enter goes to the cell it was read from', async ({ page }) => {
  await page.goto('annex/6/');
  const drawing = page.locator('#chart-maternal-mortality .drawing');
  await drawing.focus();
  await page.keyboard.press('ArrowRight');
  const reading = page.locator('#chart-maternal-mortality output');
  await expect(reading).toHaveText(/2010/);
  await page.keyboard.press('End');
  await expect(reading).toHaveText(/2017/);
  await page.keyboard.press('Enter');
  await expect(page.locator('td:target')).toBeVisible();
});

test('a chart shows the drawing made for the width, with text of 12 px and more', async ({ page, isMobile }) => {
  await page.goto('charts/');
  const figure = page.locator('#chart-population-pyramid');
  const narrow = figure.locator('.narrow').first();
  await expect(narrow).toBeVisible();
  const smallest = await narrow.locator('svg text').evaluateAll((texts) =>
    Math.min(
      ...texts.map((text) => {
        const svg = text.closest('svg')!;
        return (
          Number.parseFloat(getComputedStyle(text).fontSize) *
          (svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)
        );
      }),
    ),
  );
  expect(smallest).toBeGreaterThanOrEqual(12);
  await page.goto('annex/3/');
  await expect(page.locator('#chart-population-pyramid .wide').first()).toBeVisible({ visible: !isMobile });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the reader chooses the year of the pyramid, and whole, urban or rural, by keyboard', async ({ page }) => {
      const shown = (chart: string) => page.locator(`${chart} .drawing > div`).filter({ visible: true });
      const pyramid = '#chart-population-pyramid';
      await page.goto('annex/3/');
      await expect(shown(pyramid)).toHaveCount(1);
      await expect(shown(pyramid)).toContainText('Males, 2018');
      await page.locator(pyramid).getByRole('radio', { name: '2018' }).focus();
      await page.keyboard.press('ArrowRight');
      await expect(shown(pyramid)).toHaveCount(1);
      await expect(shown(pyramid)).toContainText('Males, 2015');
      await page.goto('annex/5/');
      const births = '#chart-births-deaths';
      await expect(shown(births)).toContainText('Urban');
      await page.locator(births).getByRole('radio', { name: 'Rural' }).check();
      await expect(shown(births)).toHaveCount(1);
      await expect(shown(births)).not.toContainText('Urban');
    });
  });
}

test('a finger cannot point: its first touch reads a mark, its second goes to the source', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'a mouse points');
  await page.goto('annex/6/');
  const chart = page.locator('#chart-maternal-mortality');
  const reading = chart.locator('output');
  await expect(reading).toBeEmpty();
  const mark = chart.locator('.narrow rect[data-label]').first();
  await mark.tap();
  await expect(reading).toHaveText(/2010/);
  expect(new URL(page.url()).hash).toBe('');
  await mark.tap();
  await expect(page.locator('td:target')).toBeVisible();
});

test('on paper stands what was chosen, without the choice', async ({ page }) => {
  await page.goto('annex/5/');
  await page.locator('#chart-births-deaths').getByRole('radio', { name: 'Rural' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#chart-births-deaths .choices')).toBeHidden();
  await expect(page.locator('#chart-births-deaths .drawing > div').filter({ visible: true })).toHaveCount(1);
});

test('the marks that are read are those of the drawing that was chosen', async ({ page }) => {
  await page.goto('annex/5/');
  const chart = page.locator('#chart-births-deaths');
  await chart.getByRole('radio', { name: 'Rural' }).check();
  await chart.locator('.drawing').focus();
  await page.keyboard.press('ArrowRight');
  await expect(chart.locator('output')).toHaveText(/Rural/);
  await chart.getByRole('radio', { name: 'Urban' }).check();
  await expect(chart.locator('output')).toHaveText('');
});

test('a chart stands in the page of another origin, which is told its height; its links leave the frame', async ({
  page,
  baseURL,
}) => {
  const host = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><title>Host</title><iframe src="${baseURL}embed/infant-mortality/" width="320" height="300"></iframe>
      <script>addEventListener('message', ({ data }) => { if (data.type === 'height') document.title = 'height ' + data.height; });</script>`);
  }).listen(0);
  try {
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    await expect(page).toHaveTitle(/^height \d{3,}$/);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(frame.getByRole('link', { name: 'annex' }).or(frame.locator('.source a')).first()).toHaveAttribute(
      'target',
      '_top',
    );
  } finally {
    host.close();
  }
});
