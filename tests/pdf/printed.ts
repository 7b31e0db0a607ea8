import type { Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import type { Report } from '../../src/collections/report.ts';
import { nameBookmarks } from './bookmarks.ts';

/** What a PDF says of itself: the document it holds, whose it is, and the day of the edition (ISO). */
export interface Described {
  report: Pick<Report, 'symbol' | 'title' | 'state'>;
  date: string;
}

/** The whole report at an address as it prints: A4, tagged, with a bookmark for each heading. */
export async function printed(page: Page, address: string, { report, date }: Described): Promise<Uint8Array> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  const pdf = await PDFDocument.load(await page.pdf({ format: 'A4', tagged: true, outline: true }));
  nameBookmarks(pdf, await headings(page));
  pdf.setTitle(`${report.symbol}: ${report.title}`, { showInWindowTitleBar: true });
  pdf.setAuthor(report.state);
  const day = new Date(`${date}T00:00:00Z`);
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  return pdf.save();
}

/** The headings of the report without what the site notes on them; an annex has its title too. */
const headings = (page: Page): Promise<string[]> =>
  page.locator('main :is(h1, h2, h3, h4):visible').evaluateAll((all) =>
    all.map((heading) => {
      const own = heading.cloneNode(true) as Element;
      for (const note of own.querySelectorAll('.ours')) note.remove();
      const title = heading.parentElement?.querySelector('table caption');
      const annex = heading.parentElement?.id.startsWith('annex');
      return [own.textContent, annex && title?.textContent]
        .filter(Boolean)
        .map((words) => String(words).replace(/\s+/g, ' ').trim())
        .join(': ');
    }),
  );
