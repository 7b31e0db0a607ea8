import type { Verdict } from '../collections/judge.ts';
import { verdictWords } from '../collections/verdict-words.ts';
import type { Documents, SearchTable } from './documents.ts';

/**
 * The documents as they are sent: lists parted by form feeds, entries by lines, fields by tabs. A figure's place is
 * told from the one before it. As JSON the same takes a kilobyte more on the wire.
 */
const verdicts = Object.keys(verdictWords) as Verdict[];

/** @throws {Error} where a text holds one of the signs that part texts */
export function pack(documents: Documents): string {
  const { symbol, spellings, annexes, sections, paragraphs, tables, stories, charts, statistics, checks } = documents;
  // In the order in which they pack best: like words near each other.
  const lists: (string | number)[][][] = [
    paragraphs,
    stories,
    checks.map(([, claim]) => [claim]),
    statistics.map(([label]) => [label]),
    charts,
    sections,
    checks.map(([id]) => [id]),
    tables.flatMap(({ page, name, title, columns, rows, notes }) => [
      [page, name, title, columns.length, rows.length, ...notes],
      ...columns,
      ...rows.map(([id, label, cells]) => [id, label, ...cells]),
    ]),
    [[symbol, ...annexes], ...Object.entries(spellings)],
    statistics.map(([, paragraph, at, length], index) => {
      const [, last, from, width] = statistics[index - 1] ?? ['', 0, 0, 0];
      return [paragraph - last, paragraph === last ? at - from - width : at, length];
    }),
    checks.map(([, , verdict, alike]) => [verdicts.indexOf(verdict), ...(alike ? [alike] : [])]),
  ];
  const text = lists.flat(2).find((field) => /[\t\n\f]/.test(String(field)));
  if (text !== undefined) throw new Error(`Not to be packed: “${text}”`);
  return lists.map((list) => list.map((entry) => entry.join('\t')).join('\n')).join('\f');
}

/** What `pack` has packed. */
export function unpack(text: string): Documents {
  const lists = text.split('\f').map((list) => (list ? list.split('\n').map((entry) => entry.split('\t')) : []));
  const [paragraphs, stories, claims, labels, charts, sections, ids, lines, head, places, outcomes] = lists as [
    string[][],
    ...string[][][],
  ];
  const [[symbol, ...annexes], ...spellings] = head as [[string, ...string[]], ...[string, string][]];
  let [paragraph, at] = [0, 0];
  const tables: SearchTable[] = [];
  for (let line = lines!.shift(); line; line = lines!.shift()) {
    const [page, name, title, columns, rows, ...notes] = line as [string, string, string, ...string[]];
    tables.push({
      page,
      name,
      title,
      columns: lines!.splice(0, Number(columns)) as [string, string][],
      rows: lines!.splice(0, Number(rows)).map(([id, label, ...cells]) => [id!, label!, cells]),
      notes,
    });
  }
  return {
    symbol,
    annexes: annexes.map(Number),
    spellings: Object.fromEntries(spellings),
    sections: sections!.map(([id, label, title, ...numbers]) => [id, label, title, ...numbers.map(Number)]) as never,
    paragraphs,
    tables,
    stories: stories as never,
    charts: charts as never,
    statistics: labels!.map(([label], index) => {
      const [on, after, length] = places![index]!.map(Number) as [number, number, number];
      paragraph += on;
      const start = on ? after : at + after;
      at = start + length;
      return [label!, paragraph, start, length];
    }),
    checks: claims!.map(([claim], index) => {
      const [verdict, alike = 0] = outcomes![index]!.map(Number) as [number, number?];
      return [ids![index]![0]!, claim!, verdicts[verdict]!, alike];
    }),
  };
}
