import type { AddressInfo } from 'node:net';
import { serve } from '../serve.ts';
import { faults } from './axe.ts';
import { batches, every, expect, once, scrollsSideways, test as watched } from './test.ts';

/** The site of the invented report, built by `REPORT=tests/fixtures/second npm run build`, on a port of its own. */
const base = process.env['BASE_PATH'] ?? '/';
const test = watched.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const server = serve('tests/fixtures/second/dist', 0, base);
      await use(`http://localhost:${(server.address() as AddressInfo).port}${base}`);
      server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
});

/** Each kind of page that the report has, and its paragraphs with a table, a lettered list and two footnotes. */
const kinds = [
  ...['', 'report/', 'para/5/', 'para/16/', 'para/19/', 'annex/', 'annex/2/', 'annex/3/', 'charts/', 'charts/budget/'],
  ...['embed/budget/', 'embed/para-5/'],
  ...['stories/', 'stories/people/', 'checks/', 'cite/', 'search/', 'data/', 'about/', 'accessibility/', '404.html'],
];

/** Pages whose components are given what the first report never gives them. */
const others = ['', 'report/', 'para/5/', 'para/16/', 'para/19/', 'annex/2/', 'charts/budget/', 'embed/para-5/'];

for (const batch of batches(every ? kinds : others, 4)) {
  test(`another report is accessible: /${batch.join(', /')}`, once, async ({ page }) => {
    const found: string[] = [];
    for (const path of batch) {
      await page.goto(path);
      found.push(...(await faults(page)));
    }
    expect(found).toEqual([]);
  });
}

test('another report fits', async ({ page }) => {
  for (const path of kinds) {
    await page.goto(path);
    expect(await scrollsSideways(page), path).toBe(false);
  }
});

test('another report: a footnote and its mark link to each other', once, async ({ page }) => {
  await page.goto('para/19/');
  const calls = page.getByRole('link', { name: 'Footnote' });
  await calls.nth(1).click();
  await expect(page.locator(':target')).toHaveText('** As at 1 March 2021.');
  await page.locator(':target').getByRole('link', { name: 'Back to the text' }).click();
  await expect(page.locator(':target')).toHaveText('**');
});

test('another report: footnotes stand in the margin of a wide page, and cover nothing', once, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('report/#para-19');
  const covering = await page.locator('.text').evaluate((text) => {
    const blocks = [...text.querySelectorAll('p, h2, h3, h4, li, table')].filter((block) => block.checkVisibility());
    const boxes = blocks.map((block) => ({ block, box: block.getBoundingClientRect() }));
    const overlap = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return boxes
      .filter(({ block }) => block.matches('.footnotes .footnote'))
      .map((note) => ({
        beside: note.box.left > text.querySelector('#para-19')!.getBoundingClientRect().right,
        covers: boxes.filter((other) => other !== note && overlap(note.box, other.box)).length,
      }));
  });
  expect(covering).toEqual(Array(4).fill({ beside: true, covers: 0 }));
});

test('another report: an embedded frame is high enough for the table of a paragraph', once, async ({ page }) => {
  await page.goto('para/5/');
  const code = await page.locator('#embed code').textContent();
  const heights = [.../height:[^;]+/.exec(code!)![0].matchAll(/(\d+)px/g)].map(([, height]) => Number(height));
  const [least, most] = [heights[0]!, heights.at(-1)!];
  for (const width of [320, 700]) {
    await page.setViewportSize({ width, height: 400 });
    await page.goto('embed/para-5/');
    const shown = await page.evaluate(() => document.body.offsetHeight);
    expect(shown).toBeLessThanOrEqual(width < 500 ? most : least);
  }
});

test('another report: there is no page of treaties', once, async ({ page }) => {
  const answer = await page.goto('treaties/');
  expect(answer!.status()).toBe(404);
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Treaties' })).toHaveCount(0);
});

test('another report: a cell that checks mark is reached from a story', once, async ({ page }) => {
  await page.goto('stories/money/');
  await page.getByRole('link', { name: '17,520.5' }).click();
  await expect(page).toHaveURL(/\/para\/5\/#r-all-roads\.length$/);
  await expect(page.locator('td:target')).toHaveText('17 520,5');
});

test('another report: a quotation of it is known by its decimals', once, async ({ page }) => {
  await page.goto('cite/');
  await page.getByLabel('The quotation').fill('Women are 51,0 per cent of the population.');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('#verdict')).toContainText('paragraph 8');
});

test('another report: a search finds its paragraphs, its tables and its checks', once, async ({ page }) => {
  await page.goto('search/?q=roads');
  await expect(page.locator('#status')).toContainText('paragraph');
  await expect(page.locator('#tables a').first()).toHaveAttribute('href', /\/(annex\/\d|para\/\d+)\//);
  await page.locator('#paragraphs a').first().click();
  await expect(page).toHaveURL(/\/para\/\d+\//);
  await expect(page.locator('.cited-text')).toContainText(/roads?/i);
});
