import { budgets } from '../support/budgets.ts';
import { expect, test } from './test.ts';

/** What a visit costs, counted by the browser: files asked for, elements made, and how far what was read has moved. */
for (const { kind, sample, requests, nodes } of budgets) {
  test(`a visit of a page of kind ${kind} keeps its budget, and nothing moves`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.addInitScript(() => {
      Object.assign(globalThis, { moved: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (globalThis as unknown as { moved: number }).moved += (entry as never as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(sample, { waitUntil: 'networkidle' });
    const seen = await page.evaluate(() => ({
      nodes: document.getElementsByTagName('*').length,
      moved: (globalThis as unknown as { moved: number }).moved,
    }));
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(requests);
    expect(seen.nodes).toBeLessThanOrEqual(nodes);
    expect(seen.moved).toBe(0);
  });
}
