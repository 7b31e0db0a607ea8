import { test as base, expect, type Page } from '@playwright/test';

/** Opens pages by their path from the site's root, and fails on any console error, policy report or foreign request. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      const origin = new URL(baseURL!).origin;
      // A report of the policy says what was blocked, also where the browser writes nothing to its console.
      await page.exposeBinding('reportBlocked', (_, blocked: string) => void faults.push(blocked));
      await page.addInitScript(() =>
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          (window as unknown as { reportBlocked(words: string): void }).reportBlocked(
            `policy: ${effectiveDirective} blocked ${blockedURI}`,
          ),
        ),
      );
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(origin) && !url.startsWith('http://127.0.0.1:') && !/^(data|blob|about):/.test(url))
          faults.push(`request to ${url}`);
      });
      // The console's own words about what is not there are let through below, for the page that is itself answered so.
      page.on('response', (answer) => {
        if (answer.status() >= 400 && !answer.request().isNavigationRequest())
          faults.push(`${answer.status()}: ${answer.url()}`);
      });
      await use(undefined);
      // The page for addresses that lead nowhere is itself answered with 404; and a smooth move to another page that is
      // broken off, or comes too late, is told by Chromium as an error of the page, which has no part in it.
      const expected = ['404 (Not Found)', 'Transition was '];
      expect(faults.filter((fault) => !expected.some((words) => fault.includes(words)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** `npm run test:a11y` asks everything of every page at both widths; a change is tried by what has most to go wrong. */
export const every = Boolean(process.env['EVERY_PAGE']);

/** For a test whose answer no width changes: the phone leaves it to the desktop. */
export const once = { tag: '@once' };

/** For what only a mouse and a wide window have, and for what only a finger and a narrow one have. */
export const onlyWide = { tag: '@wide' };
export const onlyNarrow = { tag: '@narrow' };

/** Pages in batches, each asked by one test on one browser page. */
export function batches<Item>(paths: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(paths.length / size) }, (_, index) =>
    paths.slice(index * size, (index + 1) * size),
  );
}

/** Each kind of page once. */
export const kinds = [
  '',
  'report/',
  'para/15/',
  'para/23/',
  'stories/',
  'stories/mortality/',
  'charts/',
  'charts/births-deaths/',
  'embed/population-pyramid/',
  'embed/para-15/',
  'checks/',
  'annex/',
  'annex/3/',
  'annex/8/',
  'annex/9/',
  'treaties/',
  'cite/',
  'glossary/',
  'search/',
  'search/?q=women',
  'data/',
  'about/',
  'corrections/',
  'accessibility/',
  '404.html',
];

/** Those of them that hold most makes of things, and so have most to go wrong. */
export const richest = ['', 'para/23/', 'stories/mortality/', 'annex/3/', 'cite/', 'search/?q=women'];

/** Whether the page itself scrolls sideways; frames of wide tables may. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
