import type { AddressInfo } from 'node:net';
import { reportPath } from '../../src/paths.ts';
import { serve } from '../serve.ts';
import { faults } from './axe.ts';
import { expect, onlyWide, scrollsSideways, test } from './test.ts';

test('the count beside a paragraph says in how many places it is used, and links to them', async ({ page }) => {
  await page.goto('report/#para-15');
  const count = page.locator('#para-15 .b');
  await expect(count).toHaveAccessibleName(/^Used in \d+ places$/);
  const { width, height } = (await count.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  const said = Number(await count.getAttribute('data-count'));
  await count.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/para\/15\/#relies$/);
  const section = page.locator('#relies');
  await expect(section).toBeInViewport();
  await expect(section.getByRole('heading')).toHaveText(new RegExp(`is used ${said}\\s*$`));
  await expect(section.getByRole('link').first()).toBeVisible();
});

test('the count beside an annex links to the places that use it: paragraphs, charts, stories, checks', async ({
  page,
}) => {
  await page.goto('report/#annex-5');
  const count = page.locator('#annex-5 .b');
  await expect(count).toHaveAccessibleName(/^Used in \d+ places$/);
  const name = (await count.getAttribute('aria-label'))!;
  await count.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/annex\/5\/#relies$/);
  await expect(page.locator('#relies')).toBeInViewport();
  await page.getByRole('link', { name }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#relies dt')).toContainText(['Paragraphs', 'Charts', 'Stories', 'Checks']);
  await page.locator('#relies').getByRole('link', { name: 'Paragraph 12' }).click();
  await expect(page).toHaveURL(/\/para\/12\/$/);
});

test('a term is explained where the report first uses it, and on the paragraph’s page below the text', async ({
  page,
}) => {
  await page.goto('report/');
  await expect(page.locator('a.w', { hasText: /^NGOs?$/ })).toHaveCount(1);
  await page.goto('para/28/');
  const word = page.locator('#para-28 a.w');
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#word-ngo')).toBeInViewport();
  await expect(page.locator('#word-ngo')).toContainText('Non-governmental organization');
});

test('in the report the explanation shows beside the term', async ({ page, isMobile }) => {
  await page.goto('report/#para-28');
  const word = page.locator('#para-28 a.w');
  if (isMobile) await word.tap();
  else await word.hover();
  await expect(page.locator('.preview')).toContainText('Non-governmental organization', { timeout: 30_000 });
});

test('backlinks, explained terms and the print range are accessible and fit', async ({ page }) => {
  for (const [path, part] of [
    ['glossary/', 'main'],
    ['para/28/', '#relies'],
    ['annex/5/', '#relies'],
    ['report/?print=87-92', '.print-form'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator(part)).toBeVisible();
    expect(await faults(page, [], part)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  }
});

test('a deep link stays in place: nothing shifts when typefaces and tables load', async ({ page }) => {
  for (const id of ['para-361', 'annex-10']) {
    await page.addInitScript(() => {
      const shifts: number[] = ((window as unknown as { shifts: number[] }).shifts = []);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('about/');
    await page.goto(`report/#${id}`, { waitUntil: 'domcontentloaded' });
    const top = () => page.locator(`#${id}`).evaluate((element) => Math.round(element.getBoundingClientRect().top));
    await expect(page.locator(`#${id}`)).toBeInViewport();
    const before = await top();
    expect(before).toBeGreaterThanOrEqual(0);
    await page.waitForLoadState('networkidle');
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    expect(await top()).toBe(before);
    const shifted = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifted.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.01);
  }
});

test('a page is prefetched when its link is pointed at', onlyWide, async ({ page }) => {
  const asked: string[] = [];
  const server = serve(reportPath('dist'), 0, process.env['BASE_PATH'] ?? '/');
  server.on('request', ({ url, headers }: { url: string; headers: Record<string, string> }) => {
    if (headers['sec-purpose']?.startsWith('prefetch')) asked.push(url);
  });
  await page.goto(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}${process.env['BASE_PATH'] ?? '/'}para/15/`,
  );
  await page.getByRole('link', { name: 'Stories', exact: true }).first().hover();
  await expect.poll(() => asked.at(-1)).toMatch(/\/stories\/$/);
  server.close();
});

test('pages change with a transition where motion is allowed, at the right place', async ({ page }) => {
  await page.addInitScript(() =>
    addEventListener('pagereveal', ({ viewTransition }) => sessionStorage.setItem('smooth', String(!!viewTransition))),
  );
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.goto('para/361/');
    await page.getByRole('link', { name: 'Read it in the report' }).click();
    await expect(page.locator('#para-361')).toBeInViewport();
    const smooth = await page.evaluate(() => sessionStorage.getItem('smooth'));
    expect(smooth).toBe(String(reducedMotion === 'no-preference'));
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('counts and terms link where they say; no print range is offered', async ({ page }) => {
    await page.goto('report/');
    await expect(page.locator('.print-form')).toBeHidden();
    await page.locator('#para-28 a.w').click();
    await expect(page).toHaveURL(/\/glossary\/#ngo$/);
    await page.goto('report/');
    await page.locator('#para-15 .b').click();
    await expect(page).toHaveURL(/\/para\/15\/#relies$/);
  });
});
