import AxeBuilder from '@axe-core/playwright';
import { expect, kinds, scrollsSideways, test } from './test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const path of kinds) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`/${path} is accessible and fits, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))).toEqual(
        [],
      );
      expect(await scrollsSideways(page)).toBe(false);
    });
  }
}
