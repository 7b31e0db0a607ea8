import { dateOf, publisher, type CitedDocument } from '../document.ts';
import type { Template } from '../template.ts';
import { titleCase } from '../title-case.ts';

/**
 * Chicago, notes and bibliography, in a note: author, title in italics and headline style, number, publisher and date
 * in brackets, place, address.
 *
 * Source: The Chicago Manual of Style, 17th edition, chapter 14, on documents of international bodies and on reports.
 */
export function chicago(cited: CitedDocument): Template[] {
  const { day, month, year } = dateOf(cited);
  const { state, title, symbol } = cited;
  return [
    {
      style: 'chicago',
      runs: [
        `${state}, `,
        { i: titleCase(title) },
        `, ${symbol} (${publisher}, ${month} ${day}, ${year}){, pin}{, url}.`,
      ],
    },
  ];
}
