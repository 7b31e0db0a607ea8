import { aboutColour, aboutStrongColour, batches, everyPage, faults, sample } from './axe.ts';
import { expect, scrollsSideways, test } from './test.ts';

// The longest pages take axe a while, and nothing here is about time.
test.describe.configure({ timeout: 600_000 });

/** `npm run test:a11y` asks every page of the site; otherwise each kind of page and twenty paragraphs are asked. */
const every = Boolean(process.env['EVERY_PAGE']);
const size = every ? 24 : 7;

for (const batch of batches(every ? everyPage() : sample, size)) {
  test(`in the light axe finds nothing, and no page scrolls sideways: /${batch[0]} to /${batch.at(-1)}`, async ({
    page,
  }) => {
    const found: string[] = [];
    for (const path of batch) {
      await page.goto(path);
      found.push(...(await faults(page)));
      if (await scrollsSideways(page)) found.push(`/${path} scrolls sideways`);
    }
    expect(found).toEqual([]);
  });
}

/** Other colours of the same pages: what is not colour was asked above. */
const modes = [
  { name: 'in the dark', media: { colorScheme: 'dark' }, rules: aboutColour },
  { name: 'in high contrast', media: { contrast: 'more' }, rules: aboutStrongColour },
  { name: 'in high contrast, dark', media: { contrast: 'more', colorScheme: 'dark' }, rules: aboutStrongColour },
  { name: 'in forced colours', media: { forcedColors: 'active' }, rules: aboutColour },
] as const;

for (const { name, media, rules } of modes) {
  for (const batch of batches(sample, 10)) {
    test(`${name} all text is told from its ground: /${batch[0]} to /${batch.at(-1)}`, async ({ page, isMobile }) => {
      test.skip(isMobile || every, 'the colours of a phone are the same');
      await page.emulateMedia(media);
      const found: string[] = [];
      for (const path of batch) {
        await page.goto(path);
        found.push(...(await faults(page, [...rules])));
      }
      expect(found).toEqual([]);
    });
  }
}

test('who asks for less motion gets none', async ({ page }) => {
  test.skip(every, 'asked of each kind of page');
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
