import { aboutColour, aboutStrongColour, everyPage, faults, sample } from './axe.ts';
import { batches, every, expect, kinds, once, richest, scrollsSideways, test } from './test.ts';

// The longest pages take axe a while, and nothing here is about time.
test.describe.configure({ timeout: 600_000 });

/** Nightly every page of the site, for every change each kind of page. */
for (const batch of batches(every ? everyPage() : kinds, every ? 24 : 5)) {
  test(`axe finds nothing in the light theme: /${batch[0]} to /${batch.at(-1)}`, async ({ page, isMobile }) => {
    const found: string[] = [];
    for (const path of batch) {
      await page.goto(path);
      // What 320 px change for axe is asked of the richest kinds, and nightly of twenty paragraphs, too.
      if (!isMobile || (every ? sample : richest).includes(path)) found.push(...(await faults(page)));
      if (await scrollsSideways(page)) found.push(`/${path} scrolls sideways`);
    }
    expect(found).toEqual([]);
  });
}

/** Other colours of the same pages. What is not colour was tested above; nightly it is tested in each of them again. */
const modes = [
  { name: 'dark', media: { colorScheme: 'dark' }, rules: aboutColour },
  { name: 'high contrast', media: { contrast: 'more' }, rules: aboutStrongColour },
  { name: 'high contrast, dark', media: { contrast: 'more', colorScheme: 'dark' }, rules: aboutStrongColour },
  { name: 'forced colours', media: { forcedColors: 'active' }, rules: aboutColour },
] as const;

/** The richest kinds are asked in each mode, the others in one of them by turns. */
const modesOf = (path: string, turn: number) =>
  every || richest.includes(path) ? modes : [modes[turn % modes.length]!];

/** Thousands of elements, each of a make that stands on a page of another kind, too. */
const long = ['checks/', 'charts/'];
const asked = every ? sample : kinds.filter((path) => !long.includes(path));

for (const batch of batches([...asked.entries()], 6)) {
  const [first, last] = [batch[0]![1], batch.at(-1)![1]];
  test(`text has enough contrast in the other themes: /${first} to /${last}`, once, async ({ page }) => {
    const found: string[] = [];
    for (const [turn, path] of batch) {
      await page.goto(path);
      for (const { name, media, rules } of modesOf(path, turn)) {
        await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none', ...media });
        const seen = await faults(page, [...rules]);
        if (every) seen.push(...(await faults(page)));
        found.push(...new Set(seen.map((fault) => `${name}: ${fault}`)));
      }
    }
    expect(found).toEqual([]);
  });
}

test('no motion where the system asks for less', once, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['report/', 'para/15/', 'annex/3/', 'checks/', 'cite/', '']) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        const still = animationName === 'none' && !/[1-9]/.test(transitionDuration) && scrollBehavior === 'auto';
        return still ? [] : [element.outerHTML.slice(0, 80)];
      }),
    );
    expect(moving, path).toEqual([]);
  }
});
