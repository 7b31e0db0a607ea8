/** What such a file is made of, for all paragraphs, so that the browser can join those of a search. */
export interface Parts {
  mediaType: string;
  before: string;
  parts: string[];
  between: string;
  after: string;
}

/** Stands for the title in {@link Parts}. */
export const titleSlot = '{title}';
