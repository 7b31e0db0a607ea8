import type { CitedDocument } from '../../src/cite/document.ts';
import type { CitablePlace } from '../../src/places/place.ts';

/** A document of no State, so that nothing of this one can hide in the code. */
export const cited: CitedDocument = {
  symbol: 'HRI/CORE/XYZ/2021/Rev.1',
  title: 'Core document of a State & its islands: Xyzland',
  state: 'Xyzland',
  date: '2021-09-03',
};

/** One place of each kind. */
export const places = {
  document: { kind: 'document' },
  paragraph: { kind: 'paragraph', number: 15 },
  range: { kind: 'range', first: 87, last: 92 },
  section: { kind: 'section', id: 'i-a-c', labels: ['I.', 'A.', '(c)'], title: 'Population' },
  introduction: { kind: 'section', id: 'introduction', labels: [], title: 'Introduction' },
  annex: { kind: 'annex', number: 5 },
  table: { kind: 'table', table: 'treaties', under: 20 },
  cell: {
    kind: 'cell',
    table: 'annex-5',
    row: 'urban-2016',
    column: 'deaths',
    names: { row: 'Urban population: 2016', column: 'Deaths' },
  },
  chart: {
    kind: 'chart',
    id: 'births',
    title: 'More births',
    by: 'The site',
    annexes: [5],
    paragraphs: [12, 13],
  },
} satisfies Record<string, CitablePlace>;
