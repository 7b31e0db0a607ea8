import type { Page } from '@playwright/test';
import { faults } from './axe.ts';
import { expectHarmless, payloads } from './hostile.ts';
import { expect, once, scrollsSideways, test } from './test.ts';

test.describe('the quotation checker', () => {
  const check = async (page: Page, quote: string) => {
    await page.getByLabel('The quotation').fill(quote);
    await page.getByRole('button', { name: 'Check' }).click();
  };

  test('finds words copied from the PDF, and sends them nowhere', async ({ page }) => {
    await page.goto('cite/');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await check(
      page,
      "“Most of the  country's terri-\ntory con\u00ADsists of desert (44 per cent) and semi-\ndesert (14 per cent).”",
    );
    await expect(page.locator('#verdict')).toHaveText('Exact. These words stand in paragraph 2.');
    await expect(page.locator('#compared .doc')).toHaveText(
      'Most of the country’s territory consists of desert (44 per cent) and semi-desert (14 per cent).',
    );
    await check(page, 'women of childbearing age');
    await expect(page.locator('#verdict')).toContainText('paragraph 15');
    const asked = requests.map((url) => new URL(url).pathname.split('/').pop());
    // Beside the report only the script that compares, of this site too.
    expect(asked.filter((name) => !/^favicon\.svg$|\.js$/.test(name!))).toEqual(['paragraphs.json']);
    expect(page.url()).not.toContain('women');
  });

  test('marks what was altered, on both sides and in words', async ({ page }) => {
    await page.goto('cite/');
    await check(page, 'The country is the tenth largest in the world.');
    await expect(page.locator('#verdict')).toHaveText('Altered. It differs from paragraph 1 in one place.');
    await expect(page.locator('#compared mark')).toHaveText(['tenth', 'ninth']);
    await expect(page.locator('#compared li')).toHaveText(['“tenth” should read “ninth”']);
    await expect(page.locator('#compared .doc')).toHaveText('The country is the ninth largest in the world.');
    expect(await faults(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  });

  test('says when nothing was entered or nothing found', once, async ({ page }) => {
    await page.goto('cite/');
    await check(page, ' … ');
    await expect(page.locator('#verdict')).toHaveText('There are no words to look for yet.');
    await check(page, 'To be, or not to be, that is the question');
    await expect(page.locator('#verdict')).toContainText('Not found');
    await check(page, 'x '.repeat(5000));
    await expect(page.locator('#verdict')).toContainText('too long');
  });

  test('works by keyboard', async ({ page }) => {
    await page.goto('cite/');
    await page.getByLabel('The quotation').focus();
    await page.keyboard.insertText('over 4.5 million women of childbearing age');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#verdict')).toHaveText('Exact. These words stand in paragraph 15.');
  });

  test('nothing that is pasted becomes markup', once, async ({ page }) => {
    await page.goto('cite/');
    const paragraph = await page.evaluate(async () => {
      const all = (await (await fetch('../data/paragraphs.json')).json()) as { text: string }[];
      return all.find(({ text }) => text.length > 800)!.text;
    });
    for (const payload of payloads) {
      await check(page, payload);
      await expect(page.locator('#verdict')).toContainText(/Not found|no words/);
      await expectHarmless(page);
      // Beside enough of a paragraph what was pasted is shown, and so could become markup.
      await check(page, `${payload.slice(0, 200)} ${paragraph}`);
      await expect(page.locator('#verdict')).toContainText('Altered');
      await expect(page.locator('#compared mark').first()).toBeVisible();
      await expectHarmless(page);
    }
  });

  test('says so when the paragraphs cannot be loaded, and tries again', once, async ({ page }) => {
    await page.goto('cite/');
    await page.route('**/paragraphs.json', (route) => route.fulfill({ status: 200, body: 'no' }));
    await check(page, 'women');
    await expect(page.locator('#verdict')).toContainText('could not be loaded');
    await page.unroute('**/paragraphs.json');
    await check(page, 'women of childbearing age');
    await expect(page.locator('#verdict')).toContainText('Exact');
  });
});
