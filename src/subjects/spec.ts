/** What a subject is: the kinds of the index. */
export type SubjectKind = 'right' | 'group' | 'body' | 'act' | 'treaty' | 'place' | 'topic';

/** A paragraph, or a range with both ends in it, that is about a subject, with the words that show it. */
export interface LocatorSpec {
  at: number | [first: number, last: number];
  /** Words that stand exactly so in the paragraph, or in the first one of the range. */
  quote: string;
  /** Whether the report says most about the subject here. */
  main?: true;
}

interface Named {
  /** Permanent, kebab-case: the page is `/subjects/ID/`. */
  id: string;
  /** As in an index, the noun first: `Torture and ill-treatment`. */
  label: string;
  kind: SubjectKind;
  /** Other words and abbreviations that people look for; each belongs to one subject. */
  synonyms: string[];
  /** Ids of related subjects. */
  see?: string[];
  /** A line of definition, where a reader may need it. */
  means?: string;
}

/** A subject of the report, declared. */
export interface SubjectSpec extends Named {
  /** In the order of the document. */
  locators: LocatorSpec[];
}

/** A subject that the report does not mention. */
export interface AbsentSpec extends Named {
  /** The words that were looked for, in lower case: none of them stands in the report. */
  absent: string[];
}

/** An article of a treaty, with the paragraphs on its subject; none, where the report says nothing about it. */
export interface ArticleSpec {
  /** Id of the subject that is the treaty. */
  treaty: string;
  /** Its number; absent of a protocol or procedure as a whole. */
  article?: string;
  /** A short title after the treaty’s own text. */
  title: string;
  locators: LocatorSpec[];
}

/** Where the report's own tables speak of a treaty: the printed numbers of its rows, and the number of its reports in the annex of reports. */
export interface TreatyRows {
  rows: number[];
  reports?: string;
}

/** The index of one report. */
export interface Subjects {
  subjects: SubjectSpec[];
  absent: AbsentSpec[];
  articles: ArticleSpec[];
  /** By the id of a subject that is a treaty. */
  treaties: Record<string, TreatyRows>;
  /** Names that a rule finds in the text and the index leaves out on purpose, with the reason. */
  leftOut?: Record<string, string>;
}
