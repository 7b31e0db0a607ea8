import { expectSound, watchShifts } from './states.ts';
import { expect as unhurried, onlyNarrow, onlyWide, test } from './test.ts';

/** The whole report is a long page, and a busy machine slow. */
const expect = unhurried.configure({ timeout: 20_000 });

const wide = { width: 1440, height: 900 };

test(
  'on a phone the contents are a sheet that can always be opened, and close when used',
  onlyNarrow,
  async ({ page }) => {
    await page.goto('report/#para-90');
    const button = page.getByRole('button', { name: 'Contents' });
    const sheet = page.getByRole('navigation', { name: 'Contents of the report' });
    await expect(button).toBeInViewport();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(sheet.getByRole('link', { name: '(m) Media' })).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(button).toBeFocused();
    await button.tap();
    await expectSound(page, '.toc');
    await sheet.getByRole('link', { name: '(k) Ethnocultural associations' }).tap();
    await expect(sheet).toBeHidden();
    await expect(page.locator('#i-a-k')).toBeInViewport();
    await expect(page.locator('.bar .where')).toHaveText('(k) Ethnocultural associations');
  },
);

test('Previous and Next lead to the sections before and after, and name them', async ({ page }) => {
  await page.goto('report/#i-a-l');
  const [before, after] = [page.locator('.bar [rel=prev]'), page.locator('.bar [rel=next]')];
  await expect(after).toHaveAttribute('title', '(m) Media');
  await after.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#i-a-m')).toBeInViewport();
  await expect(before).toHaveAttribute('title', /\(l\) People’s Assembly/);
  await before.click();
  await expect(page.locator('#i-a-l')).toBeInViewport();
});

test('a jump past many headings updates them, too', async ({ page }) => {
  await page.goto('report/');
  await page.locator('#para-250').evaluate((paragraph) => paragraph.scrollIntoView());
  const current = page.locator('.toc [aria-current]');
  await expect(current).toHaveCount(1);
  const name = await current.evaluate((link: HTMLAnchorElement) => {
    const heading = document.getElementById(link.hash.slice(1))!;
    const paragraph = document.getElementById('para-250')!;
    return heading.closest('section') === paragraph.closest('section');
  });
  expect(name).toBe(true);
});

test('a returning reader can resume; an address of a place comes first', async ({ page }) => {
  await page.goto('report/');
  await page.locator('#para-200').evaluate((paragraph) => paragraph.scrollIntoView());
  await page.goto('about/');
  await page.goBack();
  await expect(page.locator('#para-200')).toBeInViewport();
  await page.goto('about/');
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  const offer = page.getByRole('link', { name: /^Continue at paragraph 200$/ });
  await expect(offer).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await offer.click();
  await expect(page.locator('#para-200')).toBeInViewport();
  await page.goto('report/#para-15');
  await expect(page.locator('#para-15')).toBeInViewport();
  await expect(page.getByRole('link', { name: /^Continue/ })).toHaveCount(0);
});

test('a reloaded page stays at its position', async ({ page }) => {
  await page.goto('report/');
  const read = page.locator('#para-300');
  await read.evaluate((paragraph) => paragraph.scrollIntoView());
  await expect(read).toBeInViewport();
  await page.reload();
  await expect(read).toBeInViewport();
});

test('nothing moves while the page loads', async ({ page }) => {
  const shifts = await watchShifts(page);
  for (const path of ['report/', 'report/#para-200', 'para/15/', 'charts/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await shifts(), path).toBeLessThan(0.01);
  }
});

test('on a wide page the footnote and our notes stand in the margin, and cover nothing', onlyWide, async ({ page }) => {
  await page.setViewportSize(wide);
  await page.goto('report/');
  const notes = ['#para-23-note', '#ii .ours', '#ii-c .ours', '#ii-d .ours', '#annex-9 .ours'];
  for (const selector of notes) {
    const note = page.locator(selector);
    await note.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    const covered = await note.evaluate((node) => {
      const own = node.getBoundingClientRect();
      const others = [...node.closest('section')!.querySelectorAll('p, table, h2, h3, ul, .ours')];
      return others
        .filter((other) => other !== node && !other.contains(node) && !node.contains(other))
        .filter((other) => {
          const { left, right, top, bottom } = other.getBoundingClientRect();
          return left < own.right && right > own.left && top < own.bottom && bottom > own.top;
        })
        .map((other) => other.textContent.slice(0, 60));
    });
    expect(covered, selector).toEqual([]);
    const { left, measure } = await note.evaluate((node) => ({
      left: node.getBoundingClientRect().left,
      measure: document.querySelector('#para-1')!.getBoundingClientRect().right,
    }));
    expect(left, selector).toBeGreaterThan(measure);
    // Sections that are laid out only now may have moved it.
    await note.scrollIntoViewIfNeeded();
    await expect(note).toBeInViewport({ ratio: 1 });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the contents are there all the same', async ({ page, isMobile }) => {
    await page.goto('report/');
    const link = page.getByRole('link', { name: '(m) Media' });
    // The browser's own popover needs no script.
    if (isMobile) await page.getByRole('button', { name: 'Contents' }).tap();
    await expect(link).toBeVisible();
    await link.click();
    await expect(page.locator('#i-a-m')).toBeInViewport();
  });
});

test('a finding in the margin stands beside its own paragraph, apart from other notes', onlyWide, async ({ page }) => {
  await page.setViewportSize(wide);
  // An address of a place has all sections laid out.
  await page.goto('report/#para-15');
  await expect(page.locator('.margin-note').first()).toBeVisible();
  const misplaced = await page.locator('.margin-note').evaluateAll((found) => {
    const notes = found.filter((note) => note.checkVisibility());
    const boxes = [...document.querySelectorAll('.text .ours'), ...notes].map((note) => note.getBoundingClientRect());
    const apart = (one: DOMRect, other: DOMRect) =>
      one === other ||
      one.bottom <= other.top ||
      other.bottom <= one.top ||
      one.right <= other.left ||
      other.right <= one.left;
    return notes
      .filter((note) => {
        const own = note.getBoundingClientRect();
        const paragraph = note.previousElementSibling!.getBoundingClientRect();
        const beside = own.left >= paragraph.right && own.bottom >= paragraph.top && own.top <= paragraph.bottom;
        return !beside || boxes.filter((box) => box.top !== own.top).some((box) => !apart(own, box));
      })
      .map((note) => note.textContent.trim());
  });
  expect(misplaced).toEqual([]);
});
