import type { Report } from '../collections/report.ts';
import type { SectionEntry } from '../collections/sections.ts';
import type { Written } from './markdown.ts';

/** The whole report, to be written as a book or a document of its own, and what such an edition says of itself. */
export interface Whole extends Omit<Written, 'title' | 'about'> {
  report: Pick<Report, 'symbol' | 'title' | 'state' | 'date' | 'originalLanguage'>;
  /** Whose edition it is: the name of the site. */
  site: string;
  /** Which edition, in a sentence, and its date (ISO). */
  edition: { words: string; date: string };
  /** How to cite the document, in each style: `United Nations: HRI/CORE/XYZ/2019.` */
  citations: string[];
  /** The terms of the site’s own words and data. */
  licence: Licence;
  /** What the site says of the numbers of the annexes. */
  annexNumbers: string;
  /** Why a heading was restored. */
  reasonOf: (section: SectionEntry) => string | undefined;
}

/** Terms of use, by name and address. */
export interface Licence {
  name: string;
  url: string;
}

/** What stands beside a heading that the site put back. */
export const restoredBy = (site: string, reason: string | undefined): string =>
  [`Heading restored by “${site}”`, reason].filter(Boolean).join(': ');

/** The headings that the site put back, as a sentence each. */
export const restorations = ({ sections, reasonOf }: Pick<Whole, 'sections' | 'reasonOf'>): string[] =>
  sections
    .filter(({ restored }) => restored)
    .map((section) => {
      const heading = [section.label, section.title].filter(Boolean).join(' ');
      return [`“${heading}”`, reasonOf(section)].filter(Boolean).join(': ');
    });
