import type { Report } from '../collections/report.ts';
import { checks } from './checks/index.ts';
import { withdrawn } from './checks/withdrawn.ts';
import { findings } from './findings/index.ts';
import { judgments } from './findings/judgments.ts';
import { ranks, restored } from './headings.ts';
import { measures } from './measures/index.ts';
import { numerals } from './numerals.ts';
import { statistics } from './statistics/index.ts';
import { claims } from './stories/index.ts';
import { subjects } from './subjects/index.ts';
import { tables } from './tables.ts';

export { charts } from './charts/index.ts';
export { pictures } from './stories/pictures/index.ts';

/** HRI/CORE/KAZ/2019, declared. */
export const report: Report = {
  symbol: 'HRI/CORE/KAZ/2019',
  title: 'Core document forming part of the reports of States parties: Kazakhstan',
  state: 'Kazakhstan',
  date: '2019-02-07',
  received: '2019-01-04',
  originalLanguage: 'Russian',
  source: 'data/HRI-CORE-KAZ-2019.txt',
  grammar: {
    ranks,
    restored,
    tables,
    tableNumbers: { thousands: ' ', decimal: '.' },
    proseNumbers: { thousands: ',', decimal: '.' },
  },
  expected: {
    paragraphs: 432,
    sections: 37,
    items: 50,
    footnotes: 1,
    tables: 10,
    notes: 1,
    cellLines: 837,
    numericCells: 539,
  },
  annexes: [
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({ number, table: `annex-${number}` })),
    {
      number: 9,
      missing:
        'Paragraph 29 cites an annex 9, on non-governmental organizations. This text of the document does not contain it.',
    },
    { number: 10, table: 'annex-10' },
  ],
  treaties: { paragraph: 361, reports: 10 },
  statistics,
  measures,
  checks,
  withdrawn,
  findings,
  judgments,
  claims,
  numerals,
  subjects,
  // The Kazakh Latin alphabet of 2018; before and after it the same sound is written u or w.
  spellings: { ý: 'u' },
};
