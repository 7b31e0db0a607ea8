import { Facts } from '../../src/collections/facts.ts';
import type { ParagraphEntry } from '../../src/collections/paragraphs.ts';
import type { FactSources } from '../../src/collections/table-facts.ts';
import type { TableEntry } from '../../src/collections/tables.ts';
import { smallGrammar } from '../support/grammar.ts';

const lines = { line: 1, endLine: 1 };

/** Facts of a small invented report: its paragraphs, and one table of years. */
export function factsOf(texts: string[], cells: Record<string, string[]> = {}): Facts {
  const paragraphs = texts.map((text, index): ParagraphEntry => {
    const number = index + 1;
    const anchor = { id: `para-${number}`, url: `/para/${number}/`, section: 'i' };
    return { number, ...anchor, text, items: [], footnotes: [], annexes: [], sameAs: [], source: lines };
  });
  const columns = Object.values(cells)[0]?.map((_, index) => String(2001 + index)) ?? [];
  const table: TableEntry = {
    id: 'annex-1',
    title: 'Sheep from 2001 to 2003',
    columns: [
      { id: 'measure', title: '', unit: null, type: 'label' },
      ...columns.map((id) => ({ id, title: id, unit: null, type: 'decimal' as const })),
    ],
    header: [['', ...columns].map((text) => ({ text, colSpan: 1, rowSpan: 1 }))],
    rows: Object.entries(cells).map(([id, texts]) => ({
      id,
      group: null,
      label: id,
      unit: null,
      cells: texts.map((text, index) => ({ column: columns[index]!, text, value: Number(text.replace(/ /g, '')) })),
    })),
    notes: [],
    source: lines,
  };
  const sources: FactSources = { paragraphs, tables: [table], treaties: [], statistics: [] };
  return new Facts(sources, smallGrammar());
}
