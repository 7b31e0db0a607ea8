import { checksOf } from '../check.ts';
import type { Page } from '../page.ts';

export const { checks, check } = checksOf();

const field = () => document.querySelector<HTMLInputElement>('#search input')!.value;
const focused = () => document.activeElement?.textContent.trim();

async function search(page: Page, words: string): Promise<void> {
  await page.click('#search input');
  await page.type(words);
}

check('search: by keyboard from any page to a paragraph', async (page) => {
  await page.open('');
  await page.press('/');
  await page.expectAddress('search/');
  await page.expect(true, () => document.activeElement?.matches('#search input') ?? false);
  await page.type('how many women of childbearing age');
  await page.expectText('#status', 'for “how many women of childbearing age”');
  // What comes before the paragraphs is stepped over.
  await page.press('ArrowDown');
  await page.expect(true, () => document.activeElement?.matches('#results a') ?? false);
  const steps = await page.evaluate(() => {
    const links = [...document.querySelectorAll('#results a')].filter((link) => link.getClientRects().length);
    return (
      links.findIndex((link) => link.textContent.trim() === 'Paragraph 15') - links.indexOf(document.activeElement!)
    );
  });
  for (let step = 0; step < steps; step += 1) await page.press('ArrowDown');
  await page.expect('Paragraph 15', focused);
  await page.press('Enter');
  await page.expectAddress('para/15/#para-15');
});

check('search: the way back leads to what was found', async (page) => {
  await page.open('search/?q=torture');
  await page.expectText('#status', 'for “torture”');
  await page.click('#paragraphs a');
  await page.expect(true, () => location.pathname.includes('/para/'));
  await page.back();
  await page.expect('torture', field);
  await page.expectText('#status', 'for “torture”');
  await page.expect(true, () => location.search === '?q=torture');
});

check('search: a typed question stands in the address, and the way back has it', async (page) => {
  await page.open('search/');
  await search(page, 'women');
  await page.press('Enter');
  await page.expectAddress('search/?q=women');
  await page.click('#paragraphs a');
  await page.expect(true, () => location.pathname.includes('/para/'));
  await page.back();
  await page.expect('women', field);
  await page.expectAddress('search/?q=women');
});

check('search: a place by its number, and Enter goes there', async (page) => {
  await page.open('search/');
  await search(page, 'para 361');
  await page.expectText('#results', 'Go to Paragraph 361');
  await page.press('Enter');
  await page.expectAddress('para/361/');
  await page.back();
  await page.expect('para 361', field);
});

check('search: arrow keys and Escape', async (page) => {
  await page.open('search/?q=torture');
  await page.expectText('#status', 'for “torture”');
  await page.click('#search input');
  await page.press('ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp');
  await page.expect(true, () => document.activeElement?.matches('#search input') ?? false);
  await page.press('ArrowDown');
  await page.expect(true, () => document.activeElement?.matches('#results a') ?? false);
  await page.press('Escape');
  await page.expect(true, () => document.activeElement?.matches('#search input') ?? false);
});

check('search: Show all shows the rest', async (page) => {
  await page.open('search/?q=Constitution');
  await page.click('#paragraphs button', 'Show all');
  await page.expect(true, () => document.querySelectorAll('#paragraphs a').length > 11);
  await page.expect(true, () => document.activeElement === document.querySelectorAll('#paragraphs a')[10]);
});
