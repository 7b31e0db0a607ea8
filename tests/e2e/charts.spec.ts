import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onlyNarrow, once, test } from './test.ts';

test('arrow keys read a chart, and Enter goes to the cell it was read from', async ({ page }) => {
  await page.goto('annex/6/');
  const drawing = page.locator('#chart-maternal-mortality .drawing');
  await drawing.focus();
  await page.keyboard.press('ArrowRight');
  const reading = page.locator('#chart-maternal-mortality output');
  await expect(reading).toHaveText(/2010/);
  await page.keyboard.press('End');
  await expect(reading).toHaveText(/2017/);
  await page.keyboard.press('Enter');
  await expect(page.locator('td:target')).toBeVisible();
});

test(
  'Escape forgets what was read, every other key is the browser’s, and Tab leaves the chart',
  once,
  async ({ page }) => {
    await page.goto('annex/6/');
    const chart = page.locator('#chart-maternal-mortality');
    await chart.locator('.drawing').focus();
    await page.keyboard.press('ArrowRight');
    await expect(chart.locator('output')).toHaveText(/2010/);
    await page.keyboard.press('Escape');
    await expect(chart.locator('output')).toBeEmpty();
    const kept = await chart.locator('.drawing').evaluate((drawing) => {
      const taken = (key: string) => !drawing.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      return ['ArrowLeft', 'Home', 'Tab', 'ArrowDown', 'PageDown', ' ', 'h', 'F6'].filter(taken);
    });
    expect(kept).toEqual(['ArrowLeft', 'Home']);
    await page.keyboard.press('Tab');
    await expect(chart.locator('.drawing')).not.toBeFocused();
  },
);

test('a cell leads to the mark that draws it, in whichever of its drawings, and the mark back to the cell', async ({
  page,
}) => {
  await page.goto('annex/5/#r-rural-2013.births');
  const chart = page.locator('#chart-births-deaths');
  await chart.getByRole('radio', { name: 'Urban' }).check();
  await page.getByRole('button', { name: /^About three births for every death/ }).click();
  await expect(chart.getByRole('radio', { name: 'All three' })).toBeChecked();
  await expect(chart.locator('.read')).toBeVisible();
  await expect(chart.locator('output')).toHaveText('2013, Rural: 177,873 births');
  await expect(chart.locator('.drawing')).toBeFocused();
  await chart.getByRole('link', { name: 'Go to the source' }).click();
  await expect(page.locator('td:target')).toBeInViewport();
});

test('a click on a cell offers the charts that draw it; a cell that none draws offers none', async ({ page }) => {
  await page.goto('annex/5/');
  // Cells can be chosen once the script has loaded.
  await expect(page.locator('td[tabindex="0"]')).toHaveCount(1);
  const offer = page.getByText('Show this figure in:');
  await page.locator('[id="r-total-2017.death-rate"]').click({ position: { x: 4, y: 4 } });
  await expect(page.locator('td:target')).toHaveText(/7.15/);
  await expect(offer.getByRole('button')).toHaveText([/^The death rate/]);
  await page.locator('[id="r-total-2017.birth-rate"]').click({ position: { x: 4, y: 4 } });
  await expect(offer).toBeHidden();
});

test('by keyboard alone one goes from cell to cell, to the chart that draws it, and back', async ({ page }) => {
  await page.goto('annex/6/');
  const cell = (id: string) => page.locator(`[id="${id}"]`);
  const [start, ...others] = await page.locator('td[id]').evaluateAll((cells) => cells.map(({ id }) => id));
  // Cells take the focus once the script has loaded.
  await expect(page.locator('td[tabindex="0"]')).toHaveCount(1);
  await cell(start!).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(cell(start!)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(cell(others[0]!)).toBeFocused();
  await expect(page.locator('td[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('td:target')).toHaveId(others[0]!);
  const drawing = page.locator('#chart-maternal-mortality .drawing');
  await page.keyboard.press('Enter');
  await expect(drawing).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cell(others[0]!)).toBeFocused();
});

test('a chart is read aloud by a voice of the device, figure by figure, and stops when told', async ({ page }) => {
  await page.addInitScript(() => {
    const said: SpeechSynthesisUtterance[] = [];
    const voice = { localService: true, lang: 'en-GB' };
    const synthesis = { getVoices: () => [voice], speak: (words: never) => said.push(words), cancel: () => undefined };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class extends EventTarget {
        text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      },
    });
    Object.assign(window, { said });
  });
  const said = () =>
    page.evaluate(() => (window as unknown as { said: { text: string }[] }).said.map(({ text }) => text));
  const next = () =>
    page.evaluate(() => (window as unknown as { said: EventTarget[] }).said.at(-1)!.dispatchEvent(new Event('end')));
  await page.goto('annex/7/');
  const chart = page.locator('#chart-infant-mortality');
  await chart.getByRole('button', { name: 'Listen' }).click();
  await expect.poll(said).toHaveLength(1);
  await next();
  await expect.poll(said).toHaveLength(2);
  expect((await said())[1]).toBe(await chart.locator('output').textContent());
  await chart.getByRole('button', { name: 'Stop' }).click();
  await next();
  await expect(chart.getByRole('button', { name: 'Listen' })).toBeVisible();
  expect(await said()).toHaveLength(2);
});

test('a finger reads a figure and stays; a mouse that clicks follows it', async ({ page, isMobile }) => {
  await page.goto('annex/7/');
  const chart = page.locator('#chart-infant-mortality');
  const mark = chart.locator('.drawing rect').filter({ visible: true }).first();
  await mark.scrollIntoViewIfNeeded();
  if (isMobile) {
    await mark.tap();
    await expect(chart.locator('output')).toHaveText(/2011/);
    await expect(chart.getByRole('link', { name: 'Go to the source' })).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
  } else {
    await mark.click();
    await expect(page.locator('td:target')).toBeVisible();
  }
});

test('a chart shows the drawing made for the width, with text of 12 px and more', async ({ page, isMobile }) => {
  await page.goto('charts/population-pyramid/');
  const figure = page.locator('#chart-population-pyramid');
  const narrow = figure.locator(isMobile ? '.narrow' : '.wide').first();
  await expect(narrow).toBeVisible();
  const smallest = await narrow.locator('svg text').evaluateAll((texts) =>
    Math.min(
      ...texts.map((text) => {
        const svg = text.closest('svg')!;
        return (
          Number.parseFloat(getComputedStyle(text).fontSize) *
          (svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)
        );
      }),
    ),
  );
  expect(smallest).toBeGreaterThanOrEqual(12);
  await page.goto('annex/3/');
  await expect(page.locator('#chart-population-pyramid .wide').first()).toBeVisible({ visible: !isMobile });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the reader chooses the year of the pyramid, and whole, urban or rural, by keyboard', async ({ page }) => {
      const shown = (chart: string) => page.locator(`${chart} .drawing > div`).filter({ visible: true });
      const pyramid = '#chart-population-pyramid';
      await page.goto('annex/3/');
      await expect(shown(pyramid)).toHaveCount(1);
      await expect(shown(pyramid)).toContainText('Males, 2018');
      await page.locator(pyramid).getByRole('radio', { name: '2018' }).focus();
      await page.keyboard.press('ArrowRight');
      await expect(shown(pyramid)).toHaveCount(1);
      await expect(shown(pyramid)).toContainText('Males, 2015');
      await page.goto('annex/5/');
      const births = '#chart-births-deaths';
      await expect(shown(births)).toContainText('Urban');
      await page.locator(births).getByRole('radio', { name: 'Rural' }).check();
      await expect(shown(births)).toHaveCount(1);
      await expect(shown(births)).not.toContainText('Urban');
    });
  });
}

test(
  'a finger cannot point: its first touch reads a mark, its second goes to the source',
  onlyNarrow,
  async ({ page }) => {
    await page.goto('annex/6/');
    const chart = page.locator('#chart-maternal-mortality');
    const reading = chart.locator('output');
    await expect(reading).toBeEmpty();
    const mark = chart.locator('.narrow rect[data-label]').first();
    await mark.tap();
    await expect(reading).toHaveText(/2010/);
    expect(new URL(page.url()).hash).toBe('');
    await mark.tap();
    await expect(page.locator('td:target')).toBeVisible();
  },
);

test('on paper stands what was chosen, without the choice', once, async ({ page }) => {
  await page.goto('annex/5/');
  await page.locator('#chart-births-deaths').getByRole('radio', { name: 'Rural' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#chart-births-deaths .choices')).toBeHidden();
  const printed = page.locator('#chart-births-deaths .drawing > div').filter({ visible: true });
  await expect(printed).toHaveCount(1);
  await expect(printed).toHaveClass('wide');
});

test('the marks that are read are those of the drawing that was chosen', async ({ page }) => {
  await page.goto('annex/5/');
  const chart = page.locator('#chart-births-deaths');
  await chart.getByRole('radio', { name: 'Rural' }).check();
  await chart.locator('.drawing').focus();
  await page.keyboard.press('ArrowRight');
  await expect(chart.locator('output')).toHaveText(/Rural/);
  await chart.getByRole('radio', { name: 'Urban' }).check();
  await expect(chart.locator('output')).toHaveText('');
});

test(
  'a chart stands in the page of another origin, which is told its height; its links leave the frame',
  once,
  async ({ page, baseURL }) => {
    const host = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><title>Host</title><iframe src="${baseURL}embed/infant-mortality/" width="320" height="300"></iframe>
      <script>addEventListener('message', ({ data }) => { if (data.type === 'height') document.title = 'height ' + data.height; });</script>`);
    }).listen(0);
    try {
      await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
      await expect(page).toHaveTitle(/^height \d{3,}$/);
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
      await frame.locator('.source a').first().click();
      await expect(page).toHaveURL(new RegExp(`^${baseURL}annex/`));
    } finally {
      host.close();
    }
  },
);
