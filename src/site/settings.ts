import { z } from 'zod';
import { questions } from '../publish/examples.ts';
import { problemsAddress } from './problems.ts';

/** Who answers for an edition of the site. Where nobody is named, the site says so, and names nobody. */
const publisher = z.strictObject({
  name: z.string().min(1),
  /** Where they are reached. */
  contact: z
    .string()
    .regex(/^(mailto:[^\s?@]+@[^\s?@]+|https:\/\/\S+)$/, 'expected mailto:NAME@HOST or an https address')
    .optional(),
  /** Where the code and the texts of the site are kept. */
  code: z.url({ protocol: /^https$/ }).optional(),
});

/** `content/site.json`: what this site is called, what it leads with, and what readers can do beyond reading. */
export const siteSettings = z.strictObject({
  name: z.string().min(1),
  /** One sentence on what the site is. */
  tagline: z.string().min(1),
  /** How the annexes are numbered, after what the page of annexes says of them. */
  annexNumbers: z.string().min(1),
  /**
   * The stories that lead the overview, the strongest first, each with the charts that its headline promises and what the
   * report itself says of it.
   */
  leads: z.array(
    z.strictObject({
      story: z.string(),
      charts: z.array(z.string()).min(1),
      says: z.strictObject({ paragraph: z.int(), words: z.string() }).optional(),
    }),
  ),
  /** Ids of the findings that the overview shows, the first of them whole. */
  findings: z.array(z.string()),
  /** Ids of the subjects that the overview names; a report without a subject index has none. */
  subjects: z.array(z.string()).default([]),
  /** Where problems are reported; empty: no links. */
  problems: z.string().regex(problemsAddress, 'expected mailto:NAME@HOST, an https address, or nothing'),
  publisher: publisher.optional(),
  /** The terms of the site’s own words and data. Those of the document are the United Nations’. */
  licence: z
    .strictObject({ name: z.string().min(1), url: z.url() })
    .default({ name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }),
  /** What the worked examples of the data page ask. */
  questions,
});

/** `content/corrections.json`: the editions of the site, each with what it corrects of the one before. */
export const editionList = z
  .array(
    z.strictObject({
      /** Counted from 1. */
      number: z.int().positive(),
      date: z.iso.date(),
      /** What this edition is, in a sentence. */
      summary: z.string().min(1),
      corrections: z.array(
        z.strictObject({
          /** Where it was, as a path from the site's root, and the words for it. */
          where: z.strictObject({ path: z.string().startsWith('/'), name: z.string().min(1) }),
          what: z.string().min(1),
          why: z.string().min(1),
        }),
      ),
    }),
  )
  .min(1)
  .refine((all) => all.every(({ number }, index) => number === index + 1), 'expected editions counted 1, 2, 3, …')
  .refine(
    (all) => all.every(({ date }, index) => !index || all[index - 1]!.date <= date),
    'expected no edition before the one it follows',
  );

export type Edition = z.infer<typeof editionList>[number];
