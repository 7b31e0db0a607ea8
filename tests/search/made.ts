import { report } from '../../src/report/index.ts';
import { documentsOf } from '../../src/search/documents.ts';
import { finderOf } from '../../src/search/find.ts';
import { entries } from '../support/real.ts';

const stories = [{ id: 'population', title: 'More people', description: 'Who lives here.' }];
const charts = [{ id: 'births', headline: 'More births than deaths' }];
const subjects: Parameters<typeof documentsOf>[1]['subjects'] = [
  {
    id: 'ombudsman',
    kind: 'right',
    label: 'Commissioner for Human Rights',
    synonyms: ['ombudsman', 'NHRI'],
    locators: [{ first: 286, last: 291, quote: '', main: true }],
  },
  {
    id: 'torture-convention',
    kind: 'treaty',
    label: 'Convention against Torture',
    synonyms: ['CAT', 'the accords'],
    locators: [
      { first: 361, last: 361, quote: '', main: true },
      { first: 9, last: 10, quote: '', main: true },
    ],
  },
  {
    id: 'covenant',
    kind: 'treaty',
    label: 'Covenant',
    synonyms: ['the accords'],
    locators: [
      { first: 366, last: 366, quote: '', main: true },
      { first: 361, last: 361, quote: '', main: true },
    ],
  },
  { id: 'genital-mutilation', kind: 'right', label: 'Female genital mutilation', synonyms: ['FGM'], locators: [] },
];

/** The real report, with an invented story, chart and subjects. */
export const documents = documentsOf(report, { ...entries, stories, charts, subjects });
export const finder = await finderOf(documents);

/** The results of a kind for a query, the best first: `Paragraph 15 → /para/15/#…`. */
export const items = (typed: string, kind: keyof ReturnType<typeof finder.find>['hits'] = 'paragraph') =>
  finder.find(typed).hits[kind].map(finder.show);
