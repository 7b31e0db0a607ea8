import { dateOf, publisher, type CitedDocument } from '../document.ts';
import type { Template } from '../template.ts';
import { titleCase } from '../title-case.ts';

/** Months as MLA shortens them: May, June and July are never shortened. */
const short = (month: string) =>
  month.length <= 4 ? month : month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;

/**
 * MLA: an entry of the works cited (author, title in italics and headline style, number, publisher, date, location) and
 * the reference in the text, with `par.` because the document numbers its paragraphs.
 *
 * Source: MLA Handbook, 9th edition, 2021, chapters 5 (core elements; government authors) and 6 (numbered paragraphs).
 */
export function mla(cited: CitedDocument): Template[] {
  const { day, month, year } = dateOf(cited);
  const { state, title, symbol } = cited;
  return [
    {
      style: 'mla',
      part: 'works cited',
      runs: [
        `${state}. `,
        { i: titleCase(title) },
        `. ${symbol}, ${publisher}, ${day} ${short(month)} ${year}{, url}.`,
      ],
    },
    { style: 'mla', part: 'in the text', runs: [`(${state}{, pin})`] },
  ];
}
