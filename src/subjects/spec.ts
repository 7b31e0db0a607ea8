import { z } from 'zod';
import { id, words } from '../validate.ts';

/** What a subject is: the kinds of the index. */
export const subjectKind = z.enum(['right', 'group', 'body', 'act', 'treaty', 'place', 'topic']);

const number = z.int().positive();

/** A paragraph, or a range with both ends in it, that is about a subject, with the words that show it. */
const locatorSpec = z.strictObject({
  at: z.union([number, z.tuple([number, number])]),
  /** Words that stand exactly so in the paragraph, or in the first one of the range. */
  quote: words,
  /** Whether the report says most about the subject here. */
  main: z.literal(true).optional(),
});

const named = {
  /** Permanent, kebab-case: the page is `/subjects/ID/`. */
  id,
  /** As in an index, the noun first: `Torture and ill-treatment`. */
  label: words,
  kind: subjectKind,
  /** Other words and abbreviations that people look for; each belongs to one subject. */
  synonyms: z.array(words),
  /** Ids of related subjects. */
  see: z.array(id).optional(),
  /** A line of definition, where a reader may need it. */
  means: words.optional(),
};

/** A subject of the report, declared, with its places in the order of the document. */
const subjectSpec = z.strictObject({ ...named, locators: z.array(locatorSpec) });

/** A subject that the report does not mention: `absent` holds the words that were looked for, in lower case. */
const absentSpec = z.strictObject({ ...named, absent: z.array(words).min(1) });

/** An article of a treaty, with the paragraphs on its subject; none, where the report says nothing about it. */
const articleSpec = z.strictObject({
  /** Id of the subject that is the treaty. */
  treaty: id,
  /** Its number; absent of a protocol or procedure as a whole. */
  article: words.optional(),
  /** A short title after the treaty’s own text. */
  title: words,
  locators: z.array(locatorSpec),
});

/** Where the report's own tables speak of a treaty: the printed numbers of its rows, and the number of its reports in the annex of reports. */
const treatyRows = z.strictObject({ rows: z.array(number), reports: words.optional() });

/** The index of one report. */
export const subjectIndex = z.strictObject({
  subjects: z.array(subjectSpec),
  absent: z.array(absentSpec),
  articles: z.array(articleSpec),
  /** By the id of a subject that is a treaty. */
  treaties: z.record(id, treatyRows),
  /** Ids of bodies, acts and topics that people often ask for: a search loads them with the rights, groups and treaties. */
  asked: z.array(id).optional(),
  /** Names that a rule finds in the text and the index leaves out on purpose, with the reason. */
  leftOut: z.record(z.string(), words).optional(),
});

export type SubjectKind = z.infer<typeof subjectKind>;
export type LocatorSpec = z.infer<typeof locatorSpec>;
export type SubjectSpec = z.infer<typeof subjectSpec>;
export type AbsentSpec = z.infer<typeof absentSpec>;
export type ArticleSpec = z.infer<typeof articleSpec>;
export type TreatyRows = z.infer<typeof treatyRows>;
export type Subjects = z.infer<typeof subjectIndex>;
