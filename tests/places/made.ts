import { collect } from '../../src/collect.ts';
import { load } from '../../src/load.ts';
import { knownPlaces } from '../../src/page-data/known-places.ts';
import { report } from '../../src/report/index.ts';
import { places } from '../cite/made.ts';

export const entries = collect(load(report).tree, report);

/** The places of the real report, and one made-up chart. */
export const known = knownPlaces(report, entries, [places.chart]);
