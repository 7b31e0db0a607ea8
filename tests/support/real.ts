import { collect } from '../../src/collect.ts';
import { Facts } from '../../src/collections/facts.ts';
import { read } from '../../src/load.ts';
import { entryReader } from '../../src/measures/measures.ts';
import { report } from '../../src/report/index.ts';
import { source } from './damage.ts';

/** The tree of the real document. */
export const { tree } = read(new TextEncoder().encode(source), report);

/** All its collections. */
export const entries = collect(tree, report);

/** Its facts, with nothing read yet. */
export const realFacts = (): Facts => new Facts(entries, report.grammar, entryReader(entries.measures));

/** The lines of its source, the first at index 1. */
export const sourceLines = ['', ...source.split('\n')];
