import type { Documents } from './documents.ts';

/** The kinds of results. */
export const kinds = [
  'subject',
  'section',
  'paragraph',
  'table',
  'row',
  'statistic',
  'chart',
  'story',
  'check',
] as const;
export type Kind = (typeof kinds)[number];

/** What is indexed: `at` is an index of the list of its kind, or for a row of the list of tables. */
export interface Entry {
  id: number;
  kind: Kind;
  at: number;
  /** Of a row its index in the table, else -1. */
  row: number;
  text: string;
  /** Words that apply to it but are not its own: of a row, those in the head of its table. */
  context: string;
}

/** All that can be found, as entries of the index. */
export function entriesOf(documents: Documents): Entry[] {
  const { sections, paragraphs, tables, statistics, charts, stories, checks, subjects } = documents;
  const of = <One>(kind: Kind, list: One[], text: (one: One) => string[]) =>
    list.map((one, at) => ({ kind, at, row: -1, text: text(one).join('\n'), context: '' }));
  return [
    ...of('subject', subjects, ({ label, synonyms }) => [label, ...synonyms]),
    ...of('section', sections, ([, , title]) => [title]),
    ...of('paragraph', paragraphs, (blocks) => blocks),
    ...of('table', tables, ({ title, columns, notes }) => [title, ...columns.map((column) => column[1]), ...notes]),
    ...tables.flatMap(({ name, title, columns, rows }, at) =>
      rows.map(([, label, cells], row) => ({
        kind: 'row' as const,
        at,
        row,
        text: [label, ...cells].join('\n'),
        context: [name, title, ...columns.map((column) => column[1])].join('\n'),
      })),
    ),
    ...of('statistic', statistics, ([label, paragraph, at, length]) => [
      label,
      paragraphs[paragraph - 1]![0]!.slice(at, at + length),
    ]),
    ...of('chart', charts, ([, headline]) => [headline]),
    ...of('story', stories, ([, title, description]) => [title, description]),
    ...of('check', checks, ([, claim]) => [claim]),
  ].map((entry, id) => ({ ...entry, id }));
}
