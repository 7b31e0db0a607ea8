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
  await expect(figure.locator('.narrow')).toBeVisible();
  const smallest = await figure.locator('.narrow svg text').evaluateAll((texts) =>
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
  await expect(page.locator('#chart-population-pyramid .wide')).toBeVisible({ visible: !isMobile });
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
