import { checksOf } from '../check.ts';
import { narrow } from '../page.ts';

export const { checks, check } = checksOf();

const maternal = '#chart-maternal-mortality';
const births = '#chart-births-deaths';

check('chart: arrow keys read it, Enter goes to the cell', async (page) => {
  await page.open('annex/6/');
  await page.focus(`${maternal} .drawing`);
  await page.press('ArrowRight');
  await page.expectText(`${maternal} output`, '2010');
  await page.press('End');
  await page.expectText(`${maternal} output`, '2017');
  await page.press('Enter');
  await page.expect(true, () => Boolean(document.querySelector('td:target')));
});

check('chart: a mark that is pointed at is read, and a click follows it', async (page) => {
  await page.open('annex/6/');
  const mark = `${maternal} .wide rect[data-label^="2012"]`;
  await page.hover(mark);
  await page.expectText(`${maternal} output`, '2012');
  await page.click(mark);
  await page.expect(true, () => document.querySelector('td:target')?.id.endsWith('.2012') ?? false);
});

check('chart: a cell leads to the mark that draws it, whatever the pointer rests on', async (page) => {
  await page.open('annex/5/#r-rural-2013.births');
  await page.click('.shown-in button', 'three births');
  await page.expectText(`${births} output`, '2013, Rural: 177,873 births');
  // The chart has come under the pointer: once the page rests, the figure is still the one asked for.
  await page.evaluate(
    () =>
      new Promise<null>((resolve) => {
        let [last, same] = [scrollY, 0];
        const look = () => {
          same = scrollY === last ? same + 1 : 0;
          last = scrollY;
          if (same === 30) resolve(null);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await page.expectText(`${births} output`, '2013, Rural: 177,873 births');
});

check('chart: another of its drawings is chosen', async (page) => {
  await page.open('annex/5/');
  await page.click(`${births} .choices label`, 'Rural');
  await page.expect(
    1,
    (chart) => {
      const shown = [...document.querySelectorAll(`${chart} .drawing > div`)].filter(
        (one) => one.getClientRects().length,
      );
      return shown.filter((one) => !one.textContent.includes('Urban')).length;
    },
    births,
  );
});

check('chart: what is chosen among stands on one line with its name', async (page) => {
  await page.open('annex/5/');
  await page.expect(
    true,
    (chart) => {
      const middle = (selector: string) => {
        const { top, bottom } = document.querySelector(`${chart} .choices ${selector}`)!.getBoundingClientRect();
        return (top + bottom) / 2;
      };
      return Math.abs(middle('span') - middle('label')) < 6;
    },
    births,
  );
});

check('chart: cells are stepped through by keyboard, and Enter leads to a chart', async (page) => {
  await page.open('annex/6/');
  await page.focus('td[tabindex="0"]');
  const first = await page.evaluate(() => document.activeElement!.id);
  await page.press('ArrowRight');
  await page.expect(
    true,
    (first) => document.activeElement!.matches('td[id]') && document.activeElement!.id !== first,
    first,
  );
  await page.press('Enter');
  await page.expect(true, () => Boolean(document.querySelector('td:target')));
  await page.press('Enter');
  await page.expect(true, () => document.activeElement!.matches('.drawing'));
});

check('chart: a phone has the drawing made for it', async (page) => {
  await page.open('charts/population-pyramid/', narrow);
  await page.expect([true, false], () =>
    ['.narrow', '.wide'].map((drawing) => document.querySelector(drawing)!.getClientRects().length > 0),
  );
});

check('treaties: on a phone a date stands on one line', async (page) => {
  await page.open('treaties/', narrow);
  await page.expect([], () => {
    const lines = (cell: Element): number => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      return new Set(boxes.map(({ bottom }) => Math.round(bottom / 4))).size;
    };
    const dates = [...document.querySelectorAll('td')].filter((cell) =>
      /^(\d+ \w+ \d{4})+$/.test(cell.textContent.trim()),
    );
    return dates
      .filter((cell) => lines(cell) > 1 + cell.querySelectorAll('br').length)
      .map((cell) => cell.textContent.trim());
  });
});
