import { readFileSync } from 'node:fs';
import { paragraphs } from '../../src/collections/paragraphs.ts';
import { sections } from '../../src/collections/sections.ts';
import { statistics } from '../../src/collections/statistics.ts';
import type { FactSources } from '../../src/collections/table-facts.ts';
import { tables } from '../../src/collections/tables.ts';
import { treaties } from '../../src/collections/treaties.ts';
import { parse } from '../../src/parse/tree.ts';
import { report } from '../../src/report/index.ts';

export const text = readFileSync(report.source, 'utf8');
export const tree = parse(text, report.grammar);

/** The collections that facts are read from, of the report itself. */
export const sources: FactSources = {
  paragraphs: paragraphs(tree, report),
  tables: tables(tree, report),
  treaties: treaties(tree, report),
  statistics: statistics(tree, report),
  sections: sections(tree, report),
};
