import { z } from 'zod';
import { readNumeral } from '../parse/number-words.ts';
import { locate, readMarkedQuote } from '../parse/quotes.ts';
import type { Root } from '../parse/types.ts';
import { ownParagraphs } from './paragraphs.ts';
import type { Report } from './report.ts';

export const statistic = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('Permanent, kebab-case.'),
  label: z.string().min(1).describe('What is counted, in the site’s words.'),
  value: z.number().describe('The number.'),
  text: z.string().min(1).describe('The numeral as printed, `18.2 million`.'),
  unit: z.string().min(1).describe('Unit of the value.'),
  asAt: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?|-Q[1-4])?$/)
    .nullable()
    .describe('The report’s own date of the figure: a day, month, quarter or year; null where it gives none.'),
  paragraph: z.int().positive().describe('Number of the paragraph it stands in.'),
  quote: z.string().min(1).describe('The words around it, exactly as they stand there.'),
  at: z.int().nonnegative().describe('Offset of the numeral in the paragraph’s text.'),
  series: z.string().nullable().describe('The family it belongs to, or null.'),
  key: z.string().nullable().describe('Its name in that family.'),
});

export type StatisticEntry = z.infer<typeof statistic>;

/** @throws {Error} naming every statistic whose quote does not stand exactly once, or holds no number. */
export function statistics(tree: Root, report: Report): StatisticEntry[] {
  const texts = new Map(ownParagraphs(tree, report).map(({ number, text }) => [number, text]));
  const faults: string[] = [];
  const entries = report.statistics.flatMap(({ quote: template, series, key, ...rest }) => {
    try {
      const { quote, marked, start } = readMarkedQuote(template);
      const at = locate(texts.get(rest.paragraph) ?? '', quote) + start;
      const numeral = readNumeral(marked, report.grammar.proseNumbers);
      if (!numeral) throw new Error(`“${marked}” is not a number`);
      return [{ ...rest, value: numeral.value, text: marked, quote, at, series: series ?? null, key: key ?? null }];
    } catch (fault) {
      faults.push(`statistic ${rest.id}, paragraph ${rest.paragraph}: ${(fault as Error).message}`);
      return [];
    }
  });
  if (faults.length) throw new Error(faults.join('\n'));
  return entries;
}
