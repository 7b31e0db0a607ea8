import { load } from '../../src/build.ts';
import { collect } from '../../src/collections/index.ts';
import { report } from '../../src/report/index.ts';
import { documentsOf } from '../../src/search/documents.ts';
import { finderOf } from '../../src/search/find.ts';

const stories = [{ id: 'population', title: 'More people', description: 'Who lives here.' }];
const charts = [{ id: 'births', headline: 'More births than deaths' }];

/** What is found in the real report, with a story and a chart that are made up. */
export const documents = documentsOf(report, { ...collect(load(report).tree, report), stories, charts });
export const finder = await finderOf(documents);

/** The items of a kind for a query, the best first: `Paragraph 15 → /para/15/#…`. */
export const items = (typed: string, kind: keyof ReturnType<typeof finder.find>['hits'] = 'paragraph') =>
  finder.find(typed).hits[kind].map(finder.show);
