import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { report } from '#report';
import { load } from './build.ts';
import { collect, collections as declared, type Entries } from './collections/index.ts';
import { own } from './home.ts';

/** Read once for all collections, and inside the loaders: an error there fails the build. */
let entries: Entries | undefined;
const read = (): Entries => (entries ??= collect(load(report).tree, report));

/**
 * Entries are keyed by their place, because the store sorts by key; an entry's own id stays in its data.
 */
const inOrder = (name: keyof Entries): Loader => ({
  name,
  load: async ({ store, parseData }) => {
    store.clear();
    for (const [index, entry] of read()[name].entries()) {
      const id = String(index).padStart(4, '0');
      store.set({ id, data: await parseData({ id, data: entry }) });
    }
  },
});

export const collections = {
  paragraphs: defineCollection({ loader: inOrder('paragraphs'), schema: declared.paragraphs.schema }),
  sections: defineCollection({ loader: inOrder('sections'), schema: declared.sections.schema }),
  tables: defineCollection({ loader: inOrder('tables'), schema: declared.tables.schema }),
  annexes: defineCollection({ loader: inOrder('annexes'), schema: declared.annexes.schema }),
  treaties: defineCollection({ loader: inOrder('treaties'), schema: declared.treaties.schema }),
  statistics: defineCollection({ loader: inOrder('statistics'), schema: declared.statistics.schema }),
  checks: defineCollection({ loader: inOrder('checks'), schema: declared.checks.schema }),
  numerals: defineCollection({ loader: inOrder('numerals'), schema: declared.numerals.schema }),
  /** Narratives, in the order they are shown. */
  stories: defineCollection({
    loader: glob({ base: own('content/stories'), pattern: '*.mdx' }),
    schema: z.strictObject({ title: z.string(), description: z.string(), order: z.int() }),
  }),
  /** This site's own pages, in its own words. */
  texts: defineCollection({
    loader: glob({ base: own('content'), pattern: '*.mdx' }),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
};
