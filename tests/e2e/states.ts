import type { Page } from '@playwright/test';
import { aboutColour, faults } from './axe.ts';
import { expect, scrollsSideways } from './test.ts';

/** The themes a reader may choose or have from the system; colours alone differ, but in forced colours. */
const themes = ['light', 'dark', 'contrast', 'forced'] as const;

/** That what has opened on a page is accessible and fits in each theme; axe reads all else in `pages.spec.ts`. */
export async function expectSound(page: Page, opened: string): Promise<void> {
  for (const theme of themes) {
    await page.emulateMedia({ forcedColors: theme === 'forced' ? 'active' : 'none' });
    await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
    expect(await faults(page, theme === 'light' ? [] : aboutColour, opened)).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: 'none' });
  expect(await scrollsSideways(page)).toBe(false);
}

/** Watches a page from its start for shifts of its layout that the reader did not cause. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);
}
