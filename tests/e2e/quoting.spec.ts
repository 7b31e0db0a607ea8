import type { Page } from '@playwright/test';
import { expect, once, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Selects from the first words to the last, each where it stands first in its paragraph, as a reader would by any means. */
const select = (page: Page, [from, first]: [string, string], [to, last]: [string, string]) =>
  page.evaluate(
    ([from, first, to, last]) => {
      // The words may be parted by links: the place is found in the text of all nodes together.
      const place = (selector: string, words: string, past: number): [Node, number] => {
        const root = document.querySelector(selector)!;
        let left = root.textContent.replace(/\s/g, ' ').indexOf(words) + past;
        if (left < past) throw new Error(`no “${words}” in ${selector}`);
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (left <= node.textContent!.length) return [node, left];
          left -= node.textContent!.length;
        }
        throw new Error('past the end');
      };
      const [start, startAt] = place(from, first, 0);
      const [end, endAt] = place(to, last, last.length);
      getSelection()!.setBaseAndExtent(start, startAt, end, endAt);
    },
    [from, first, to, last] as const,
  );

const button = (page: Page) => page.getByRole('button', { name: /Copy quotation|Copied/ });

/** What is on the clipboard once the button was pressed: plain words, and the markup. */
async function copied(page: Page): Promise<{ plain: string; html: string }> {
  await button(page).click();
  await expect(button(page)).toHaveText('Copied');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
}

/** Opens a copied link anew: it leads to the paragraph. */
async function landsOn(page: Page, url: string, paragraph: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url);
  await expect(page.locator(paragraph)).toBeInViewport();
}

test('words of a paragraph are copied with their place and a link that lands on them', async ({ page, baseURL }) => {
  await page.goto('report/');
  await select(page, ['#para-15', 'over 4.5 million'], ['#para-15', 'childbearing age']);
  const { plain, html } = await copied(page);
  const url = `${baseURL}report/#para-15:~:text=over%204.5%20million%20women%20of%20childbearing%20age`;
  expect(plain).toBe(`“over 4.5 million women of childbearing age” (HRI/CORE/KAZ/2019, para. 15) ${url}`);
  expect(html).toContain(`<a href="${url}">HRI/CORE/KAZ/2019, para. 15</a>`);
  await landsOn(page, url, '#para-15');
});

test('words that occur twice are linked with the words around them', once, async ({ page }) => {
  await page.goto('report/');
  await select(page, ['#para-424', 'Presidential Decree'], ['#para-424', 'Decree']);
  const { plain } = await copied(page);
  expect(plain).toMatch(/#para-424:~:text=(?:[^,]+-,)?Presidential%20Decree,-[^,]+$/);
  await landsOn(page, plain.split(' ').at(-1)!, '#para-424');
});

test('a quotation over several paragraphs names them all; numbers and footnote marks are left out', async ({
  page,
}) => {
  await page.goto('report/');
  await select(page, ['#para-22', 'food accounting'], ['#para-23', 'introduced on 1 January 2018']);
  const { plain } = await copied(page);
  expect(plain).toContain('(HRI/CORE/KAZ/2019, paras. 22–23)');
  expect(plain).toContain('consumer goods. The share of the population');
  expect(plain).toContain('subsistence level introduced on 1 January 2018”');
  expect(plain).toMatch(/#para-22:~:text=food%20accounting%20for%2055,[^-]+$/);
  // By keyboard from the button: the same paragraphs, to be printed alone.
  // The first step goes to the offer, which the pointer left without the focus.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const toPrint = page.getByRole('link', { name: 'Print paras. 22–23' });
  await expect(toPrint).toBeFocused();
  await expect(toPrint).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/report\/\?print=22-23$/);
  await expect(page.getByRole('status')).toContainText('Paragraphs 22–23 alone', { timeout: 20_000 });
});

test('a paragraph chosen with three clicks is that paragraph and no other', async ({ page }) => {
  await page.goto('report/#para-15');
  await page.locator('#para-15').click({ clickCount: 3, position: { x: 150, y: 45 } });
  const { plain } = await copied(page);
  expect(plain).toMatch(/^“There are currently over .* total population\.” \(HRI\/CORE\/KAZ\/2019, para\. 15\)/);
});

test('entries of a list belong to their paragraph', once, async ({ page }) => {
  await page.goto('report/');
  await select(page, ['#para-50 + ul li:nth-child(1)', 'Otan Party'], ['#para-50 + ul li:nth-child(2)', 'Party']);
  const { plain } = await copied(page);
  expect(plain).toContain('(HRI/CORE/KAZ/2019, para. 50)');
  expect(plain).toContain('#para-50:~:text=');
});

test('by keyboard: extend the selection, move to the button, copy; it disappears with the selection', async ({
  page,
}) => {
  await page.goto('para/15/');
  await page.locator('#para-15').dblclick({ position: { x: 120, y: 60 } });
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(button(page)).toBeVisible();
  // The links of the paragraph come first; the button is the step after them.
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    if (await button(page).evaluate((element) => element === document.activeElement)) break;
  }
  await expect(button(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page)).toHaveText('Copied');
  const plain = await page.evaluate(() => navigator.clipboard.readText());
  expect(plain).toMatch(/^“.+” \(HRI\/CORE\/KAZ\/2019, para\. 15\) .*\/para\/15\/#para-15:~:text=/);
  // The offer stays while the focus is on it, and leaves with the selection and the focus.
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await page.getByRole('heading', { level: 1 }).click();
  await expect(button(page)).toHaveCount(0);
});

test('words of the site are not offered as words of the document', once, async ({ page }) => {
  await page.goto('para/15/');
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#para-15')!));
  await expect(button(page)).toBeVisible();
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('footer')!));
  await expect(button(page)).toHaveCount(0);
});

test('on a page that the browser has translated no words are offered as the document’s', once, async ({ page }) => {
  for (const translate of [
    () => document.documentElement.classList.add('translated-ltr'),
    () => (document.documentElement.lang = 'kk'),
    () => document.querySelector('#para-15')!.append(document.createElement('font')),
  ]) {
    await page.goto('para/15/');
    await page.evaluate(translate);
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#para-15')!));
    await expect(page.getByRole('button', { name: 'show the original' })).toBeDisabled();
    await expect(button(page)).toHaveCount(0);
  }
});
