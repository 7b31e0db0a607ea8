import { expect, once, test } from './test.ts';

/** How far what was seen has moved: the sum of the layout shifts of a visit. */
const watch = () => {
  Object.assign(globalThis, { moved: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      (globalThis as unknown as { moved: number }).moved += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
};

for (const path of ['report/', 'para/23/', 'annex/5/', 'stories/mortality/', '']) {
  test(`a typeface that loads late moves nothing of /${path}, however wide the one before it`, async ({ browser }) => {
    // Fallbacks that nothing is done to match: the policy would refuse a style that is not the site's.
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.addInitScript(watch);
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.woff2', async (route) => {
      await released;
      await route.continue();
    });
    await page.route(`**/${path}`, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      expect(html).toContain('size-adjust:');
      await route.fulfill({ response, body: html.replace(/local\([^)]*\)/g, 'local(DejaVu Serif)') });
    });
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const loaded = page.waitForEvent('requestfinished', (request) => request.url().endsWith('.woff2'));
    release();
    await loaded;
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBeLessThan(0.01);
    await context.close();
  });
}

test('before the typefaces load, text takes the same space as after', once, async ({ page, context }) => {
  const heights = (path: string) =>
    page
      .goto(path, { waitUntil: 'networkidle' })
      .then(() => page.locator('main').evaluate((main) => main.getBoundingClientRect().height));
  for (const path of ['para/23/', 'stories/mortality/', 'annex/5/']) {
    await context.route('**/*.woff2', (route) => route.fulfill({ status: 200, body: '' }));
    const fallback = await heights(path);
    await context.unroute('**/*.woff2');
    // The typefaces are used from the second page on.
    await heights('about/');
    const own = await heights(path);
    expect(Math.abs(fallback / own - 1), path).toBeLessThan(0.03);
  }
});

test('sections that are not laid out yet have about their final height', async ({ page }) => {
  await page.goto('report/');
  const room = () => page.locator('.text').evaluate((text) => text.getBoundingClientRect().height);
  const estimated = await room();
  // As where the browser goes back to a place of the page: all is laid out.
  await page.locator('html').evaluate((html) => (html.dataset['back'] = ''));
  const laidOut = await room();
  expect(Math.abs(estimated / laidOut - 1)).toBeLessThan(0.1);
});
