import { checksOf } from '../check.ts';
import { kinds } from '../../e2e/test.ts';
import { narrow, wide, type Page } from '../page.ts';

export const { checks, check } = checksOf();

const paths = [...kinds, 'annex/3/#r-5-9.2015', 'report/#para-200', 'report/?print=87-92'];

/** What is wrong with how a page is laid out. */
const layoutFaults = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const below = root.scrollHeight - document.querySelector('body > footer')!.getBoundingClientRect().bottom - scrollY;
    return [
      root.scrollWidth > root.clientWidth && `${root.scrollWidth} px wide, expected ${root.clientWidth}`,
      root.scrollHeight > innerHeight && below > 40 && `${below} px of blank page below the footer`,
      !document.querySelector('h1') && 'no heading',
    ].filter((fault) => fault !== false);
  });

for (const size of [wide, narrow]) {
  for (const path of paths) {
    check(`page /${path} at ${size.width} px`, async (page) => {
      await page.open(path, size);
      await page.evaluate(() => document.fonts.ready.then(() => null));
      const faults = await layoutFaults(page);
      if (faults.length) throw new Error(faults.join('; '));
    });
  }
}
