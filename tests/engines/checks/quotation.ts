import { deepEqual, equal, match } from 'node:assert/strict';
import { buildSync } from 'esbuild';
import type * as PageText from '../../../src/client/quotation/page-text.ts';
import type * as Fragment from '../../../src/quotation/text-fragment.ts';
import { checksOf } from '../check.ts';
import type { Page } from '../page.ts';

export const { checks, check } = checksOf();

const words = 'women of childbearing age living in Kazakhstan';

/** What is on the clipboard, read as a reader would: pasted. Not each browser lets a page read it. */
async function pasted(page: Page): Promise<string> {
  await page.open('cite/');
  await page.click('#quoted textarea');
  await page.press('Control+v');
  await page.expect(true, () => document.querySelector('textarea')!.value !== '');
  return page.evaluate(() => document.querySelector('textarea')!.value);
}

check('quotation: selected words are copied with their place and a link that finds them', async (page) => {
  await page.open('para/15/');
  await page.drag('#para-15', words);
  await page.click('.quotation button', 'Copy quotation');
  await page.expectText('.quotation button', 'Copied');
  const copied = await pasted(page);
  match(copied, new RegExp(`^“${words}” \\(HRI/CORE/KAZ/2019, para\\. 15\\) http`));
  await page.open(copied.split(' ').at(-1)!);
  await page.expectAddress('para/15/#para-15');
});

check('quotation: the button is the next stop of the keyboard, and copies', async (page) => {
  await page.open('para/15/');
  await page.drag('#para-15', words);
  await page.expectText('.quotation button', 'Copy quotation');
  await page.press('Tab');
  await page.expect('Copy quotation', () => document.activeElement!.textContent);
  await page.press('Enter');
  await page.expectText('.quotation button', 'Copied');
  match(await pasted(page), new RegExp(`^“${words}” `));
});

check('quotation: three clicks choose a paragraph, without its number', async (page) => {
  await page.open('para/15/');
  await page.tripleClick('#para-15');
  await page.click('.quotation button', 'Copy quotation');
  await page.expectText('.quotation button', 'Copied');
  const copied = await pasted(page);
  match(copied, /^“There are currently over .* total population\.” \(HRI\/CORE\/KAZ\/2019, para\. 15\) /);
  match(copied, /:~:text=There%20are/);
});

/** Selects from the start of one element to the end of another, as dragging over both does. */
const selectFrom = (page: Page, first: string, last: string) =>
  page.evaluate(
    (first, last) => {
      const [start, end] = [first, last].map((selector) => document.querySelector(selector)!);
      getSelection()!.setBaseAndExtent(start!, 0, end!, end!.childNodes.length);
    },
    first,
    last,
  );

// Firefox parts a number from its words by a line.
check(
  'quotation: copied by the browser, paragraphs have a space after their number, and nothing of ours',
  async (page) => {
    await page.open('report/');
    await selectFrom(page, '#para-14', '#para-15');
    await page.press('Control+c');
    match(
      await pasted(page),
      /^\s*14\.\s+Maternal .*postnatal period\.\s+15\.\s+There are currently [^\n]*population\.\s*$/,
    );
  },
);

check('quotation: copied by the browser, a heading has a space after its label and no control', async (page) => {
  await page.open('report/');
  await selectFrom(page, '#i', '#i-a');
  await page.press('Control+c');
  match(await pasted(page), /^\s*I\.\s+General information\s+A\.\s+Demographic[^\n]+\n?$/);
});

check('quotation: the checker says of what was copied that it is exact', async (page) => {
  await page.open('para/15/');
  await page.drag('#para-15', words);
  await page.click('.quotation button', 'Copy quotation');
  await page.expectText('.quotation button', 'Copied');
  await pasted(page);
  await page.click('#quoted button');
  await page.expectText('#verdict', 'Exact');
});

const isSeen = (id: string): boolean => {
  const { top, bottom } = document.getElementById(id)!.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** What makes the links, as one script. */
const maker = buildSync({
  stdin: {
    contents: `export * from './src/client/quotation/page-text.ts'; export * from './src/quotation/text-fragment.ts';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'links',
}).outputFiles[0]!.text;

/**
 * Directives for each so many paragraphs: for all its words, and for a part that begins and ends anywhere. An address of
 * a paragraph stands first.
 */
function directives(step: number): [id: string, directive: string][] {
  const { readPage, edgesOf, textDirective } = (window as unknown as { links: typeof PageText & typeof Fragment })
    .links;
  const page = readPage();
  const apart = '.n, .b, .call';
  let seed = 1;
  const random = (below: number) => (seed = (seed * 16807) % 2147483647) % below;
  const paragraphs = [...document.querySelectorAll('.text p.doc[id^="para-"]:not(.footnote)')];
  return paragraphs
    .filter((_, index) => index % step === 0)
    .flatMap((paragraph) => {
      const whole = document.createRange();
      whole.selectNodeContents(paragraph);
      const [first, last] = edgesOf(whole, apart)!;
      const part = document.createRange();
      part.setStart(first[0], first[1] + random(Math.max(first[0].length - first[1], 1)));
      part.setEnd(last[0], last[1] - random(last[1]));
      const edges = [[first, last] as const, part.collapsed ? null : edgesOf(part, apart)];
      return edges.flatMap((edge) =>
        edge ? [[paragraph.id, textDirective(page.blocks, page.stretchOf(...edge))] as [string, string]] : [],
      );
    });
}

/** All of them by night, and in Chromium. */
const stepIn = (engine: string) => (process.env['EVERY_PAGE'] || engine === 'Chromium' ? 1 : 12);

check('quotation: the links of whole paragraphs and of parts of them find their words', async (page) => {
  // So low that no paragraph is seen at the top of the page.
  await page.open('report/', { width: 1280, height: 320 });
  await page.engine.evaluate(`(() => { ${maker}; window.links = links; })()`);
  const links = await page.evaluate(directives, stepIn(page.engine.name));
  const lost: string[] = [];
  for (const [index, [id, directive]] of links.entries()) {
    // A page of its own for each, without the paragraph’s own anchor: only the words can lead there.
    await page.engine.open(new URL(`report/?link=${index}#${directive}`, page.url).href);
    const found = await page.expect(true, isSeen, id).then(
      () => true,
      () => false,
    );
    if (!found) lost.push(`${id} ${directive}`);
  }
  deepEqual(lost, []);
});

check('citation: the button copies it', async (page) => {
  await page.open('para/15/');
  await page.click('.cite .citation button', 'Copy');
  await page.expect(true, () => document.querySelector('.cite .citation')!.textContent.includes('Copied'));
  equal(await pasted(page), 'HRI/CORE/KAZ/2019, para. 15.');
});

check('citation: a place that is asked for is cited, and stands in the address', async (page) => {
  await page.open('cite/?para=15');
  await page.expectText('#made', 'HRI/CORE/KAZ/2019, para. 15.');
  await page.open('cite/?annex=5');
  await page.expectText('#made', 'HRI/CORE/KAZ/2019, annex 5.');
});
