import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { charts, report } from '#report';
import { load, readText } from './load.ts';
import { collect, schemas, type CollectionName, type Entries } from './collect.ts';
import { expectDeclared } from './declarations.ts';
import { reportPath } from './paths.ts';

let made: { sha256: string; entries: Entries } | undefined;

/** Read once for all collections, and again when the source was edited; inside the loaders, where an error fails the build. */
function read(): Entries {
  const { sha256 } = readText(report);
  if (made?.sha256 !== sha256) {
    expectDeclared({ report, charts });
    made = { sha256, entries: collect(load(report).tree, report) };
  }
  return made.entries;
}

/**
 * Entries are keyed by their place, because the store sorts by key; an entry's own id stays in its data. `collect` has
 * validated them: the schemas below are for the types.
 */
const fromReport = (name: CollectionName): Loader => ({
  name,
  load: ({ store }) => {
    // First: while the source is damaged, the server of `npm run dev` shows what it last read.
    const entries = read()[name];
    store.clear();
    entries.forEach((data, index) => store.set({ id: String(index).padStart(4, '0'), data: { ...data } }));
    return Promise.resolve();
  },
});

export const collections = {
  tables: defineCollection({ loader: fromReport('tables'), schema: schemas.tables }),
  paragraphs: defineCollection({ loader: fromReport('paragraphs'), schema: schemas.paragraphs }),
  sections: defineCollection({ loader: fromReport('sections'), schema: schemas.sections }),
  annexes: defineCollection({ loader: fromReport('annexes'), schema: schemas.annexes }),
  treaties: defineCollection({ loader: fromReport('treaties'), schema: schemas.treaties }),
  statistics: defineCollection({ loader: fromReport('statistics'), schema: schemas.statistics }),
  measures: defineCollection({ loader: fromReport('measures'), schema: schemas.measures }),
  checks: defineCollection({ loader: fromReport('checks'), schema: schemas.checks }),
  findings: defineCollection({ loader: fromReport('findings'), schema: schemas.findings }),
  numerals: defineCollection({ loader: fromReport('numerals'), schema: schemas.numerals }),
  subjects: defineCollection({ loader: fromReport('subjects'), schema: schemas.subjects }),
  /** Narratives, in the order they are shown. */
  stories: defineCollection({
    loader: glob({ base: reportPath('content/stories'), pattern: '*.mdx' }),
    schema: z.strictObject({
      title: z.string(),
      description: z.string(),
      order: z.int(),
      /** What a reader may go on to, at the end: a finding, an annex and a story that follow from it. */
      next: z.strictObject({ finding: z.string(), annex: z.int().optional(), story: z.string() }).optional(),
    }),
  }),
  /** What `/about/` says in short, in another language: a page each, by the code of the language. */
  translations: defineCollection({
    loader: glob({ base: reportPath('content/translations'), pattern: '*.mdx' }),
    schema: z.strictObject({
      title: z.string(),
      description: z.string(),
      /** Its code, as pages declare it, and its name in itself. */
      language: z.string().regex(/^[a-z]{2,3}$/),
      name: z.string(),
    }),
  }),
  /** This site's own pages, in its own words. */
  texts: defineCollection({
    loader: glob({ base: reportPath('content'), pattern: '*.mdx' }),
    schema: z.strictObject({
      title: z.string(),
      description: z.string(),
    }),
  }),
};
