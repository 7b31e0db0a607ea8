import fc from 'fast-check';
import { corpusOf } from '../../src/quotation/corpus.ts';
import { entries } from '../support/real.ts';

export const { paragraphs } = entries;
export const corpus = corpusOf(paragraphs);

/** The words of each paragraph as one text, its list included. */
export const texts = paragraphs.map(({ number, text, items }) => ({ number, text: [text, ...items].join(' ') }));

/** What happens to a text between a PDF and a text field: each way with the chance that it does, out of 100. */
const changes: [chance: number, pattern: RegExp, otherwise: (found: string, pick: number) => string][] = [
  [50, /[“”‘’]/g, (_, pick) => ['"', "'", '„', '«', '”', '`'][pick % 6]!],
  [40, /ffi|ffl|ff|fi|fl/g, (found) => ({ ffi: 'ﬃ', ffl: 'ﬄ', ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ' })[found]!],
  [30, /²/g, () => '2'],
  [30, / /g, (_, pick) => ['\n', '  ', '\u00A0', ' \r\n', '\u2009', '\t'][pick % 6]!],
  [50, /[–-]/g, (_, pick) => ['-', '–', '—', '−', '‑'][pick % 5]!],
  [15, /(?<=[\p{L}\d])[–-](?=[\p{L}\d])/gu, (found) => `${found}\n`],
  [4, /(?<=\p{L})(?=\p{L})/gu, (_, pick) => ['-\n', '\u00AD', '\u00AD\n', '- \n  ', '\u200B', '‐\r\n'][pick % 6]!],
];

/** A text so changed that no reader would call it another text. */
export const disturbed = (text: string): fc.Arbitrary<string> =>
  fc.infiniteStream(fc.nat(99_999)).map((picks) => {
    const next = () => picks.next().value as number;
    return changes.reduce(
      (before, [chance, pattern, otherwise]) =>
        before.replace(pattern, (found) => (next() % 100 < chance ? otherwise(found, next()) : found)),
      text,
    );
  });
