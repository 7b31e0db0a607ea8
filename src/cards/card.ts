import type { Chart } from '../charts/index.ts';

/** What a card shows: the picture that stands for a page where a link to it is shared. */
export type Card = Signed & (WordsCard | ChartCard | PageCard);

/** At the foot of every card. */
interface Signed {
  /** Of what it is, as the United Nations cite it: `A/1, para. 15`. */
  reference: string;
  /** This site's name. */
  site: string;
  /** Whose site it is not. */
  independence: string;
}

/** The document's own words, in its typeface. */
interface WordsCard {
  kind: 'words';
  number: number;
  /** The heading that the words stand under, as printed. */
  section: string;
  words: string;
}

/** A chart, with what is over it. */
interface ChartCard {
  kind: 'chart';
  headline: string;
  subtitle: string;
  /** Drawings of it for a column and for a phone, of which the card takes the one that is larger on it. */
  drawings: string[];
}

/** A page of this site, in its own words. */
interface PageCard {
  kind: 'page';
  title: string;
  tagline: string;
}

/** A card to which the site's name, and unless it is of a place of its own the document's symbol, are still to be added. */
export type Unsigned<Some> = Some extends Card ? Omit<Some, keyof Signed> & { reference?: string } : never;

export const chartCard = (
  { headline, subtitle, wide, narrow }: Pick<Chart, 'headline' | 'subtitle' | 'wide' | 'narrow'>,
  reference: string,
) => ({ kind: 'chart', reference, headline, subtitle, drawings: [wide, narrow] }) satisfies Unsigned<Card>;

/** Pixels: what networks and messengers show without cropping. */
export const size = { width: 1200, height: 630 } as const;

/** What the picture says, for those who do not see it. */
export function altOf(card: Card): string {
  switch (card.kind) {
    case 'words':
      return `${card.reference}: ${card.words}`;
    case 'chart':
      return `Chart: ${card.headline}. ${card.subtitle}. ${card.reference}`;
    case 'page':
      return `${card.title}. ${card.tagline}`;
  }
}
