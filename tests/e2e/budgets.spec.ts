import { budgets } from '../support/budgets.ts';
import { expect, test } from './test.ts';

/** What a visit costs, counted by the browser: files asked for, elements made, and how far what was read has moved. */
for (const { kind, sample, requests, nodes } of budgets) {
  test(`a visit of a page of kind ${kind} keeps its budget, and nothing moves`, async ({ page }) => {
    const asked: string[] = [];
    // The icon and the rules for fetching ahead are asked for once a visit, and nothing waits for them.
    const beside = /(?:favicon\.svg|speculation-rules\.json)$/;
    page.on('request', (request) => !beside.test(request.url()) && asked.push(request.url()));
    await page.addInitScript(() => {
      Object.assign(globalThis, { moved: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          (globalThis as unknown as { moved: number }).moved += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(sample, { waitUntil: 'networkidle' });
    const seen = await page.evaluate(() => ({
      nodes: document.getElementsByTagName('*').length,
      moved: (globalThis as unknown as { moved: number }).moved,
    }));
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(requests);
    expect(seen.nodes).toBeLessThanOrEqual(nodes);
    expect(seen.moved).toBeLessThan(0.01);
  });
}
