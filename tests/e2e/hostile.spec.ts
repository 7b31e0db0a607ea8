import type { Page } from '@playwright/test';
import { payloads } from './hostile.ts';
import { batches, every, expect, kinds, once, test } from './test.ts';

/** Every name that a script of the site reads from an address. */
const names = ['q', 'all', 'para', 'section', 'annex', 'cell', 'chart', 'light', 'print', 'verdict', 'theme', 'place'];

/** How many elements of each kind there are that markup of a stranger would add. */
const counts = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      ['img', 'script', 'iframe', 'object', 'embed', 'svg', 'b', 'style', 'base', 'form', '[onerror]', '[onload]'].map(
        (kind) => [kind, document.querySelectorAll(kind).length],
      ),
    ),
  );

async function expectUntouched(page: Page, clean: Record<string, number>, what: string): Promise<void> {
  expect(await page.evaluate(() => 'hit' in window), what).toBe(false);
  expect(await counts(page), what).toEqual(clean);
  expect(await page.locator('a[href*="evil"], a[href^="javascript:" i]').count(), what).toBe(0);
}

/**
 * Pages whose scripts read more of an address than where it leads are asked with one payload after another, the others
 * with all in one. The report is long, and reads of its address what the annexes and the page to cite read of theirs.
 */
const reading = every ? /./ : /^(annex\/3|checks|cite|search)/;

// Longer than this a server refuses the address before a page could read it.
const short = payloads.map((payload) => payload.toWellFormed().slice(0, 400));

async function tryAll(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const clean = await counts(page);
  for (const words of reading.test(path) ? short : [short.join(' ').slice(0, 500)]) {
    const query = new URLSearchParams(names.map((name) => [name, words]));
    await page.goto(`${path}${path.includes('?') ? '&' : '?'}${query.toString()}#${words}`);
    await expectUntouched(page, clean, `/${path}: ${words}`);
  }
}

const ofOne = kinds.filter((path) => reading.test(path)).map((path) => [path]);
const ofMany = batches(
  kinds.filter((path) => !reading.test(path)),
  5,
);
for (const paths of [...ofOne, ...ofMany]) {
  test(`nothing in an address becomes markup, or runs: /${paths.join(', /')}`, once, async ({ page }) => {
    for (const path of paths) await tryAll(page, path);
  });
}

test('nor in an address that does not exist', once, async ({ page }) => {
  await page.goto('nowhere/');
  const clean = await counts(page);
  for (const payload of payloads) {
    await page.goto(`nowhere/${encodeURIComponent(payload.toWellFormed().slice(0, 500))}/7`);
    await expectUntouched(page, clean, payload);
  }
});

test('nor in saved settings', once, async ({ page }) => {
  await page.goto('para/15/');
  const clean = await counts(page);
  for (const payload of payloads) {
    await page.evaluate((words) => {
      for (const key of ['cite-form', 'marks', 'theme', 'size', 'keys', 'reading']) localStorage.setItem(key, words);
    }, payload);
    await page.reload();
    await expectUntouched(page, clean, payload);
  }
});

test('a breach of the policy fails a test', once, async ({ page }) => {
  test.fail();
  await page.goto('about/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.hit = 1';
    document.body.append(script);
  });
});
