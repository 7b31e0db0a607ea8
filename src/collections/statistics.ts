import { z } from 'zod';
import { id, words } from '../validate.ts';
import { readNumeral } from '../parse/number-words.ts';
import { locate, readMarkedQuote } from '../parse/quotes.ts';
import type { NumberFormat } from '../parse/numbers.ts';
import type { ParagraphEntry } from './paragraphs.ts';

const asAt = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2})?|-Q[1-4])?$/,
    'expected a day, month, quarter or year: 2018-01-01, 2018-01, 2018-Q2, 2018',
  )
  .nullable();

export const statistic = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('Permanent, kebab-case.'),
  label: z.string().min(1).describe('What is counted, in the site’s words.'),
  value: z.number().describe('The number.'),
  text: z.string().min(1).describe('The numeral as printed, `18.2 million`.'),
  unit: z.string().min(1).describe('Unit of the value.'),
  asAt: asAt.describe('The report’s own date of the figure: a day, month, quarter or year; null where it gives none.'),
  paragraph: z.int().positive().describe('Number of the paragraph it stands in.'),
  quote: z.string().min(1).describe('The words around it, exactly as they stand there.'),
  at: z.int().nonnegative().describe('Offset of the numeral in the paragraph’s text.'),
  series: z.string().nullable().describe('The family it belongs to, or null.'),
  key: z.string().nullable().describe('Its name in that family.'),
});

export type StatisticEntry = z.infer<typeof statistic>;

/** A number found in prose. Its value is read from the quote, never typed. */
export const statisticSpec = z
  .strictObject({
    /** Permanent, kebab-case. */
    id,
    label: words,
    unit: words,
    /** The report's own date of the figure: `2018-01-01`, `2018-Q2`, `2017-01`, `2017`, or null where it gives none. */
    asAt,
    paragraph: z.int().positive(),
    /** Words that stand once in the paragraph, the numeral in braces: `had {3,282} active media outlets`. */
    quote: words,
    /** The family a chart draws together, and the name of this member in it. */
    series: words.optional(),
    key: words.optional(),
  })
  .refine(({ series, key }) => series === undefined || key !== undefined, 'expected a key of a member of a series');

export type StatisticSpec = z.infer<typeof statisticSpec>;

/** @throws {Error} naming every statistic whose quote does not stand exactly once, or holds no number. */
export function statistics(
  declared: StatisticSpec[],
  paragraphs: ParagraphEntry[],
  numbers: NumberFormat,
): StatisticEntry[] {
  const texts = new Map(paragraphs.map(({ number, text }) => [number, text]));
  const faults: string[] = [];
  const entries = declared.flatMap(({ quote: template, series, key, ...rest }) => {
    try {
      const { quote, marked, start } = readMarkedQuote(template);
      const at = locate(texts.get(rest.paragraph) ?? '', quote) + start;
      const numeral = readNumeral(marked, numbers);
      if (!numeral) throw new Error(`Unexpected “${marked}”, expected a number`);
      return [{ ...rest, value: numeral.value, text: marked, quote, at, series: series ?? null, key: key ?? null }];
    } catch (fault) {
      faults.push(`statistic ${rest.id}, paragraph ${rest.paragraph}: ${(fault as Error).message}`);
      return [];
    }
  });
  if (faults.length) throw new Error(faults.join('\n'));
  return entries;
}
