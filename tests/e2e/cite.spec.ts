import type { Page } from '@playwright/test';
import { expectHarmless, payloads } from './hostile.ts';
import { expect, once, scrollsSideways, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The citations on a page as `style: words`. */
const citations = (page: Page, root: string) =>
  page
    .locator(`${root} .citation[data-form]`)
    .evaluateAll((all) =>
      all.map((one) => `${(one as HTMLElement).dataset['form']}: ${one.firstElementChild!.textContent}`),
    );

/** Presses a button that copies, and waits until it has: writing to the clipboard takes its time. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Copy ${name}` }).click();
  await expect(page.getByRole('button', { name: `Copied ${name}` })).toBeVisible();
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('a paragraph’s citation', () => {
  test('the UN form is visible; the others open by keyboard; each is copied by its button', async ({ page }) => {
    await page.goto('para/15/');
    await expect(page.getByText('HRI/CORE/KAZ/2019, para. 15.', { exact: true })).toBeVisible();
    await expect(page.getByText('UN Doc HRI')).toBeHidden();
    await press(page, 'United Nations');
    expect(await clipboard(page)).toBe('HRI/CORE/KAZ/2019, para. 15.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('UN Doc HRI/CORE/KAZ/2019, para 15.')).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Copied OSCOLA' })).toBeFocused();
    expect(await clipboard(page)).toMatch(/^Kazakhstan, ‘Core document .*’ \(7 February 2019\) UN Doc .*, para 15\.$/);
    expect(await scrollsSideways(page)).toBe(false);
  });

  test('italics are copied, too', once, async ({ page }) => {
    await page.goto('para/15/');
    await page.getByText('Other forms').click();
    await press(page, 'Chicago');
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType('text/html')).text();
    });
    expect(html).toContain('<i>Core Document Forming Part of the Reports of States Parties: Kazakhstan</i>');
  });

  test('the form last copied is offered first from then on, and the UN’s stays above it', async ({ page }) => {
    await page.goto('para/15/');
    await page.getByText('Other forms').click();
    await press(page, 'MLA in the text');
    expect(await clipboard(page)).toBe('(Kazakhstan, par. 15)');
    await page.goto('annex/5/');
    await expect(page.locator('.cite .forms > *').first()).toHaveText('MLA');
    await expect(page.locator('.cite .forms .citation').nth(1)).toContainText('(Kazakhstan, annex 5)');
    await expect(page.locator('.cite > .citation')).toContainText('HRI/CORE/KAZ/2019, annex 5.');
    await press(page, 'United Nations');
    await page.goto('para/16/');
    await expect(page.getByText('UN Doc HRI')).toBeHidden();
  });

  test('space is reserved for a button, so that nothing moves', once, async ({ page }) => {
    await page.goto('para/15/');
    await page.getByText('Other forms').click();
    await expect(page.getByRole('button', { name: 'Copy APA' }).first()).toBeVisible();
    const heights = await page.locator('.cite').evaluate((block) => {
      const withButtons = block.getBoundingClientRect().height;
      for (const button of block.querySelectorAll('button')) button.remove();
      return [withButtons, block.getBoundingClientRect().height];
    });
    expect(heights[1]).toBeCloseTo(heights[0]!, 0);
  });
});

test.describe('the citation maker', () => {
  test('says what the paragraph’s own page says', once, async ({ page }) => {
    for (const path of ['para/15/', 'annex/5/']) {
      await page.goto(path);
      const own = await citations(page, '.cite');
      await page.goto(`cite/?${path.replace('/', '=').replace('/', '')}`);
      await expect(page.locator('#made .citation').first()).toContainText(/15|5/);
      await expect(page.locator('#said')).toContainText(path.startsWith('para') ? 'paragraph 15' : 'annex 5');
      expect(await citations(page, '#made')).toEqual(own);
    }
  });

  const made = [
    ['?para=87-92', 'HRI/CORE/KAZ/2019, paras. 87–92.', 'report/#para-87'],
    ['?section=i-a-c', 'HRI/CORE/KAZ/2019, sect. I.A (c).', 'report/#i-a-c'],
    [
      '?annex=5&cell=urban-2016.deaths',
      'HRI/CORE/KAZ/2019, annex 5 (Urban population: 2016; Deaths).',
      'annex/5/#r-urban-2016.deaths',
    ],
    ['?place=treaties', 'HRI/CORE/KAZ/2019, para. 361.', 'treaties/'],
    // The form as a browser sends it before the script is there.
    ['?kind=para&para=15&section=i&annex=1&row=&column=', 'HRI/CORE/KAZ/2019, para. 15.', 'para/15/'],
    ['?all', 'HRI/CORE/KAZ/2019.', 'report/'],
  ] as const;

  test('makes the citation that an address names, and links to the place', async ({ page }) => {
    for (const [query, form, place] of made) {
      await test.step(query, async () => {
        const address = new RegExp(`/${place.replaceAll('.', '\\.')}$`);
        await page.goto(`cite/${query}`);
        await expect(page.locator('#made .citation').first().locator('span').first()).toHaveText(form);
        await expect(page.locator('#said a')).toHaveAttribute('href', address);
        await page.locator('#said a').click();
        await expect(page).toHaveURL(address);
      });
    }
  });

  const refused = [
    ['?para=433', 'There is no paragraph 433.', 'paragraph 432', 'para. 432.'],
    ['?para=abc', '“abc” is not a place in the report.', 'the whole document', '2019.'],
    ['?para=430-999', 'There is no paragraph 999. The last is paragraph 432.', 'paragraphs 430–432', 'paras. 430–432.'],
    ['?annex=9', 'this text of it does not have it', 'annex 8', 'annex 8.'],
    ['?annex=5&cell=urban-2016.x', 'Annex 5 has no cell “urban-2016.x”.', /^annex 5, Urban population: 2016/, '(Urban'],
  ] as const;

  test('says what is wrong with an address, and offers the nearest place', async ({ page }) => {
    for (const [query, problem, nearest, form] of refused) {
      await test.step(query, async () => {
        await page.goto(`cite/${query}`);
        await expect(page.locator('#said')).toContainText(problem);
        await expect(page.locator('#made .citation')).toHaveCount(0);
        await page.getByRole('link', { name: nearest }).click();
        await expect(page.locator('#made .citation').first()).toContainText(form);
      });
    }
  });

  test('works by keyboard, and updates the address', async ({ page }) => {
    await page.goto('cite/');
    const number = page.getByLabel('Paragraph, or a range');
    await number.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('87-92');
    await expect(page.locator('#made')).toContainText('paras. 87–92.');
    await expect(page).toHaveURL(/\/cite\/\?para=87-92$/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/cite\/\?para=87-92$/);
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByLabel('Cite', { exact: true })).toBeFocused();
    await page.getByLabel('Cite', { exact: true }).selectOption('annex');
    await page.getByLabel('Annex').selectOption('5');
    await expect(page.getByLabel('Column')).toBeHidden();
    await page.getByLabel('Row').selectOption({ label: 'Urban population: 2016' });
    await page.getByLabel('Column').selectOption({ label: 'Deaths' });
    await expect(page.locator('#made')).toContainText('annex 5 (Urban population: 2016; Deaths).');
    await expect(page).toHaveURL(/\?annex=5&cell=urban-2016\.deaths$/);
    await page.reload();
    await expect(page.locator('#made')).toContainText('annex 5 (Urban population: 2016; Deaths).');
    await expect(page.getByLabel('Row')).toHaveValue('urban-2016');
    expect(await scrollsSideways(page)).toBe(false);
  });

  test('nothing in an address or a field becomes markup', once, async ({ page }) => {
    for (const [index, payload] of payloads.entries()) {
      const words = payload.toWellFormed();
      // By turns: each of them is given three payloads and more.
      const name = ['para', 'annex', 'section', 'chart'][index % 4]!;
      await page.goto(`cite/?${name}=${encodeURIComponent(words)}#${encodeURIComponent(words.slice(0, 40))}`);
      await expect(page.locator('#said')).toContainText(/There is no|is not a place in the report|has no cell/);
      await expectHarmless(page);
    }
    await page.goto(`cite/?annex=5&cell=${encodeURIComponent(payloads[0]!)}`);
    await expect(page.locator('#said')).toContainText('Annex 5 has no cell “<img src=x');
    for (const payload of payloads)
      await page
        .getByLabel('Paragraph, or a range')
        .fill(payload, { force: true })
        .catch(() => null);
    await expectHarmless(page);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every form of a paragraph is there to be selected, and the files', once, async ({ page }) => {
    await page.goto('para/15/');
    await expect(page.getByText('HRI/CORE/KAZ/2019, para. 15.', { exact: true })).toBeVisible();
    await page.getByText('Other forms').click();
    await expect(page.locator('.cite .forms .citation')).toHaveCount(6);
    await expect(page.locator('.cite button')).toHaveCount(0);
    const link = page.getByRole('link', { name: 'BibTeX' });
    await expect(link).toHaveAttribute('href', /\/para\/15\/cite\.bib$/);
  });

  test('/cite/ explains itself: examples, addresses, and how to check a quotation', once, async ({ page }) => {
    await page.goto('cite/?para=15');
    await expect(page.locator('#make')).toBeHidden();
    await expect(page.locator('#quoted')).toBeHidden();
    await expect(page.getByText('The comparison needs JavaScript')).toBeVisible();
    await expect(page.locator('#made .citation')).toHaveCount(7);
    await expect(page.locator('.addresses').first().locator('dt')).toHaveCount(6);
  });
});
