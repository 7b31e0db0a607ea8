import type { Kind } from './entries.ts';

/** Results that are listed under one heading. */
export interface Group {
  id: string;
  title: string;
  kinds: Kind[];
  /** For the count: one of them, several of them. */
  names: [one: string, several: string];
  /** How many are shown at first. */
  first: number;
}

/** Entries of the subject index, above all other results. */
export const subjectGroup: Group = {
  id: 'subjects',
  title: 'Subjects',
  kinds: ['subject'],
  names: ['subject', 'subjects'],
  first: 4,
};

/** What the report says. */
export const reportGroups: Group[] = [
  { id: 'headings', title: 'Headings', kinds: ['section'], names: ['heading', 'headings'], first: 3 },
  { id: 'paragraphs', title: 'Paragraphs', kinds: ['paragraph'], names: ['paragraph', 'paragraphs'], first: 10 },
  {
    id: 'tables',
    title: 'Tables',
    kinds: ['table', 'row'],
    names: ['place in its tables', 'places in its tables'],
    first: 5,
  },
];

/** What this site says about it. */
export const siteGroups: Group[] = [
  { id: 'figures', title: 'Figures in the text', kinds: ['statistic'], names: ['figure', 'figures'], first: 4 },
  { id: 'charts', title: 'Charts', kinds: ['chart'], names: ['chart', 'charts'], first: 4 },
  { id: 'stories', title: 'Stories', kinds: ['story'], names: ['story', 'stories'], first: 4 },
  { id: 'checks', title: 'Checks', kinds: ['check'], names: ['check', 'checks'], first: 4 },
];

export const groups: Group[] = [subjectGroup, ...reportGroups, ...siteGroups];
