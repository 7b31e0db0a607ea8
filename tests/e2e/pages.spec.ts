import AxeBuilder from '@axe-core/playwright';
import { expect, kinds, scrollsSideways, tags, test } from './test.ts';

for (const path of kinds) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`/${path} is accessible and fits, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const axe = new AxeBuilder({ page });
      // The page is the same in the dark but for its colours.
      const rules =
        colorScheme === 'light' ? axe.withTags(tags) : axe.withRules(['color-contrast', 'link-in-text-block']);
      const { violations } = await rules.analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))).toEqual(
        [],
      );
      expect(await scrollsSideways(page)).toBe(false);
    });
  }
}
