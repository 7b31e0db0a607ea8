import content from '#content/corrections.json' with { type: 'json' };
import { report } from '#report';
import { readText } from '../load.ts';
import { day } from '../format.ts';
import { settingsOf } from '../validate.ts';
import { editionList } from './settings.ts';

/** All editions of this site, the first one first. */
export const editions = settingsOf('content/corrections.json', editionList, content);

/** The edition that is being built. */
export const edition = editions.at(-1)!;

/** The text it is made from: what it says, and the sha256 of it. */
export const source = readText(report);

/** Enough of the digest to tell one text from another. */
export const shortDigest = source.sha256.slice(0, 12);

/** `Edition 1 of 22 November 2026, made from the text with the digest 6fe0…` */
export const editionWords = (digest: string): string =>
  `Edition ${edition.number} of ${day(edition.date)}, made from the text with the digest ${digest}.`;
