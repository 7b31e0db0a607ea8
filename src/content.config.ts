import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { report } from '#report';
import { load, readText } from './build.ts';
import { collect, collections as declared, type Entries } from './collections/index.ts';
import { own } from './home.ts';

let made: { sha256: string; entries: Entries } | undefined;

/** Read once for all collections, and again when the source was edited; inside the loaders, where an error fails the build. */
function read(): Entries {
  const { sha256 } = readText(report);
  if (made?.sha256 !== sha256) made = { sha256, entries: collect(load(report).tree, report) };
  return made.entries;
}

/**
 * Entries are keyed by their place, because the store sorts by key; an entry's own id stays in its data.
 */
const inOrder = (name: keyof Entries): Loader => ({
  name,
  load: async ({ store, parseData }) => {
    const entries = await Promise.all(
      read()[name].map(async (entry, index) => {
        const id = String(index).padStart(4, '0');
        return { id, data: await parseData({ id, data: entry }) };
      }),
    );
    // Only now: while the source is damaged, the server of `npm run dev` shows what it last read.
    store.clear();
    for (const entry of entries) store.set(entry);
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
