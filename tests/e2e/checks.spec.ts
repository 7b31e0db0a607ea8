import { expect, once, test } from './test.ts';

test('the ledger filters by verdict, theme and place, and the address keeps the choice', async ({ page }) => {
  await page.goto('checks/');
  const shown = page.locator('.theme .check:visible');
  await page.getByLabel('Verdict').selectOption('disagrees');
  await expect(page).toHaveURL(/verdict=disagrees/);
  await expect(page.locator('#filters output')).toHaveText(/^\d+ of \d+ checks$/);
  await page.getByLabel('Place').selectOption('para-15');
  await expect(shown).toHaveCount(1);
  await expect(shown).toContainText('almost 30 per cent');
  await page.reload();
  await expect(shown).toHaveCount(1);
});

test('the totals on the page are those of the published data', once, async ({ page, request }) => {
  const checks = (await (await request.get('data/checks.json')).json()) as {
    verdict: string;
    severity: string | null;
  }[];
  const findings = (await (await request.get('data/findings.json')).json()) as { severity: string }[];
  await page.goto('checks/');
  await expect(page.locator('.lede')).toContainText(String(checks.length));
  await expect(page.locator('.lede')).toContainText(
    `${findings.filter(({ severity }) => severity === 'hard').length} facts of the report cannot both be true`,
  );
  for (const outcome of ['agrees', 'rounds', 'hard', 'soft', 'not-checkable']) {
    const count = checks.filter(({ verdict, severity }) => outcome === (severity ?? verdict)).length;
    await expect(page.locator(`.counts .${outcome}`).first()).toHaveText(new RegExp(`^${count} `));
  }
});

test('an address of a check opens the fold it is in', async ({ page }) => {
  await page.goto('checks/');
  const id = await page.locator('.theme > .fold .check').last().getAttribute('id');
  // From another page, so that it is loaded anew.
  await page.goto('about/');
  await page.goto(`checks/#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('figures are marked, the mark opens the arithmetic, and the arithmetic highlights its cells', async ({ page }) => {
  await page.goto('para/15/');
  const mark = page.locator('#para-15 .m.soft');
  await expect(mark).toHaveText('30');
  await expect(mark).toHaveAccessibleDescription('open to another reading');
  await mark.click();
  const check = page.locator('.preview .check');
  await expect(check).toContainText('computed 25.01');
  await check.getByRole('link', { name: 'annex 3' }).click();
  await expect(page).toHaveURL(/annex\/3\/\?light=/);
  await expect(page.locator('td.lit')).toHaveCount(8);
});

test(
  'a strip under a table says what was recomputed, all of it, and how it came out',
  once,
  async ({ page, request }) => {
    const checks = (await (await request.get('data/checks.json')).json()) as { where: string[] }[];
    await page.goto('annex/5/');
    const counts = await page.locator('.recomputed .verdict').allTextContents();
    const sum = counts.reduce((total, words) => total + Number(/^\d+/.exec(words)![0]), 0);
    expect(sum).toBe(checks.filter(({ where }) => where.includes('annex-5')).length);
    await expect(page.locator('.recomputed')).toContainText('Births less deaths give the natural increase');
  },
);

test('the report explains its marks: those of findings, and of what agrees where that is marked', async ({ page }) => {
  await page.goto('report/');
  const key = page.getByRole('list', { name: 'Key to the marks' });
  await expect(key.getByRole('listitem')).toHaveCount(2);
  await page.getByLabel('Mark also the figures that agree').check();
  await expect(key.getByRole('listitem')).toHaveCount(5);
});

test('marks of what agrees can be turned on, and stay on', async ({ page }) => {
  await page.goto('report/');
  const after = () =>
    page
      .locator('#para-4 .m.agrees')
      .first()
      .evaluate((mark) => getComputedStyle(mark, '::after').content);
  expect(await after()).toBe('none');
  await page.getByLabel('Mark also the figures that agree').check();
  expect(await after()).not.toBe('none');
  await page.goto('para/4/');
  await expect(page.getByLabel('Mark also the figures that agree')).toBeChecked();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the ledger is whole, and what matters comes first, in plain words', once, async ({ page, request }) => {
    const checks = (await (await request.get('data/checks.json')).json()) as {
      id: string;
      severity: string | null;
      finding: string | null;
    }[];
    await page.goto('checks/');
    const ids = await page.locator('.theme .check').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(checks.map(({ id }) => id).toSorted());
    const sentences = (severity: string) => [
      ...new Set(checks.flatMap((one) => (one.severity === severity ? (one.finding ?? []) : []))),
    ];
    const links = await page.locator('.by-finding .found a').allTextContents();
    expect(new Set(links)).toEqual(new Set([...sentences('hard'), ...sentences('soft')]));
    expect(sentences('hard')).toContain(links[0]);
    const [finding, ledger] = await Promise.all(
      ['.by-finding .found a', '#ledger'].map(async (at) => (await page.locator(at).last().boundingBox())!.y),
    );
    expect(finding).toBeLessThan(ledger!);
    await expect(page.locator('#filters')).toBeHidden();
  });
});

test('the page of a finding has the drawing for its width', async ({ page }) => {
  await page.goto('findings/land-borders/');
  const [wide, narrow] = [page.locator('figure.chart .wide'), page.locator('figure.chart .narrow')];
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(wide).toBeVisible();
  await expect(narrow).toBeHidden();
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(narrow).toBeVisible();
  await expect(wide).toBeHidden();
});
