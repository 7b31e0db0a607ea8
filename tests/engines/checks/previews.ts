import { checksOf } from '../check.ts';
import { narrow, type Page } from '../page.ts';

export const { checks, check } = checksOf();

const reference = '#para-9 a[href$="/annex/4/"]';
const isOpen = () => Boolean(document.querySelector('.preview:popover-open'));

/** Scrolls so that a reference stands this far from the foot of the window, px. */
const putAtFoot = (page: Page, selector: string, distance: number) =>
  page.evaluate(
    (selector, distance) => {
      const { bottom } = document.querySelector(selector)!.getBoundingClientRect();
      scrollBy({ top: bottom - innerHeight + distance, behavior: 'instant' });
    },
    selector,
    distance,
  );

check('preview: a reference pointed at shows its annex; Escape closes it', async (page) => {
  await page.open('para/9/');
  await page.hover(reference);
  await page.expectText('.preview', 'Go to annex 4');
  await page.expect(true, isOpen);
  await page.press('Escape');
  await page.expect(false, isOpen);
});

check('preview: a click follows a reference', async (page) => {
  await page.open('para/9/');
  await page.click(reference);
  await page.expectAddress('annex/4/');
});

check('preview: near the foot of the window it stands above its reference, and is not squeezed', async (page) => {
  await page.open('report/#para-9');
  await page.evaluate(() => document.fonts.ready.then(() => null));
  await putAtFoot(page, '#para-9 a[href$="#annex-4"]', 60);
  const box = await page.evaluate(() => {
    const { left, top, width, height } = document.querySelector('#para-9 a[href$="#annex-4"]')!.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as [number, number];
  });
  await page.engine.move(box);
  await page.expectText('.preview', 'Go to annex 4');
  await page.expect(true, () => {
    const preview = document.querySelector('.preview:popover-open')?.getBoundingClientRect();
    const cited = document.querySelector('.previewed')?.getBoundingClientRect();
    return Boolean(preview && cited && preview.height > 200 && preview.top >= 0 && preview.bottom <= cited.top + 1);
  });
});

check('preview: a mark opens with a click and by keyboard, and gives the focus back', async (page) => {
  await page.open('para/15/');
  await page.click('#para-15 .m.soft');
  await page.expectText('.preview', 'computed 25.01');
  await page.press('Escape');
  await page.expect(false, isOpen);
  await page.expect(true, () => document.activeElement!.matches('#para-15 .m.soft'));
  await page.press('Enter');
  await page.expect(true, isOpen);
  await page.expect(true, () => document.activeElement!.matches('.preview'));
});

check('preview: it stands whole in a narrow window', async (page) => {
  await page.open('para/15/', narrow);
  await page.click('#para-15 .m.soft');
  await page.expectText('.preview', 'computed 25.01');
  await page.expect(true, () => {
    const box = document.querySelector('.preview:popover-open')!.getBoundingClientRect();
    return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight && box.height > 100;
  });
});

check('touch: the first shows what a reference refers to, the second follows it', ['tap'], async (page) => {
  await page.open('para/9/', narrow);
  await page.tap(reference);
  await page.expectText('.preview', 'Go to annex 4');
  await page.expect(true, isOpen);
  await page.tap(reference);
  await page.expectAddress('annex/4/');
});

check('touch: a mark of one digit is 24 px wide', ['tap'], async (page) => {
  await page.open('report/', narrow);
  await page.click('label', 'Mark also the figures');
  await page.expect([], () => {
    const marks = [...document.querySelectorAll<HTMLElement>('.text p .m')].filter(
      (mark) => mark.textContent.trim().length === 1,
    );
    const reaches = (mark: HTMLElement): boolean => {
      mark.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return [-11, 11].every((away) => mark.contains(document.elementFromPoint(x + away, y)));
    };
    return marks.filter((mark) => !reaches(mark)).map((mark) => mark.closest('p')!.id);
  });
});

check('touch: a chart’s figure is read first, then its source is opened', ['tap'], async (page) => {
  await page.open('annex/6/', narrow);
  const mark = '#chart-maternal-mortality .narrow rect[data-label]';
  await page.tap(mark);
  await page.expectText('#chart-maternal-mortality output', '2010');
  await page.tap(mark);
  await page.expect(true, () => Boolean(document.querySelector('td:target')));
});
