import { z } from 'zod';
import { id } from '../validate.ts';
import { subjectKind } from './spec.ts';

const locator = z.strictObject({
  first: z.int().positive().describe('Number of the paragraph, or of the first of a range.'),
  last: z.int().positive().describe('Number of the last paragraph, inclusive.'),
  quote: z.string().min(1).describe('Words of the first paragraph that show what it is about, exactly.'),
  main: z.boolean().describe('Whether the report says most about the subject here.'),
});

/** The shape of a subject of the index. */
export const subject = z.strictObject({
  id: id.describe('Permanent; the subject’s page is `/subjects/ID/`.'),
  url: z.string().describe('The permalink, from the site’s root: `/subjects/ID/`.'),
  label: z.string().min(1).describe('The entry of the index, the noun first.'),
  kind: subjectKind,
  means: z.string().nullable().describe('A line of definition, in the site’s words, or null.'),
  synonyms: z.array(z.string()).describe('Other words and abbreviations that people look for.'),
  paragraphs: z
    .array(z.tuple([z.int(), z.int()]))
    .describe('First and last number of each paragraph or range about it, in the order of the document.'),
  locators: z.array(locator).describe('The same, with the words that show it.'),
  absent: z
    .array(z.string())
    .describe('Of what the report does not mention: the words that were looked for; else empty.'),
  see: z.array(z.string()).describe('Ids of related subjects.'),
  articles: z
    .array(z.strictObject({ article: z.string().nullable(), title: z.string(), locators: z.array(locator) }))
    .describe('Of a treaty: its articles, with the paragraphs on the subject of each.'),
  rows: z.array(z.int()).describe('Of a treaty: the printed numbers of its rows in the table of treaties.'),
  reports: z.string().nullable().describe('Of a treaty: the printed number of its reports in the annex of reports.'),
});

export type SubjectEntry = z.infer<typeof subject>;
export type Locator = z.infer<typeof locator>;
