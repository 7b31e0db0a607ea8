import { z } from 'zod';
import { id } from '../validate.ts';
import { use } from '../places/use.ts';
import { verdict } from './judge.ts';
import { wordingNames } from './wordings.ts';

/** The shape of a check, judged: what it compares, and how it comes out. */
export const check = z.strictObject({
  id: id.describe('Permanent; the check’s address is `/checks/#ID`.'),
  theme: z.strictObject({ id: z.string(), title: z.string() }).describe('Id and title of the theme it belongs to.'),
  family: z.string().nullable().describe('The name of the checks that ask the same of many cells, or null.'),
  where: z
    .array(z.string())
    .min(1)
    .describe(
      'The places it concerns, the one that states it first: `para-N`, `annex-N`, `treaties`, and `section-ID` for a heading.',
    ),
  quote: z.string().describe('The words that state it, exactly; of a cell, what is printed in it.'),
  mark: use.describe('Where in the report that stands.'),
  claim: z.string().min(1).describe('What should hold, in one sentence.'),
  finding: z
    .string()
    .nullable()
    .describe('Of what disagrees: the sentence of the finding that it belongs to; else null.'),
  findingUrl: z.string().nullable().describe('The page of that finding, from the site’s root; else null.'),
  stated: z
    .string()
    .nullable()
    .describe(
      'What the report states, as printed, or what the check expects (see `expected`); null where there is neither.',
    ),
  computed: z
    .string()
    .nullable()
    .describe('What the report’s other figures or words give; null where there is nothing to compute from.'),
  expected: z
    .boolean()
    .describe(
      'Whether `stated` is what the check itself expects, such as 100 per cent, and not what the report states.',
    ),
  statedValue: z.number().nullable().describe('What is stated as a number, where it is one.'),
  computedValue: z.number().nullable().describe('What is computed as a number, where it is one.'),
  range: z
    .tuple([z.number(), z.number()])
    .nullable()
    .describe('What the rounding of the sources leaves open, lowest and highest; null when nothing.'),
  between: z
    .string()
    .nullable()
    .describe('The ends of `range` in words, where the stated figure lies between them and only so agrees; else null.'),
  formula: z.string().min(1).describe('How it is computed, in words.'),
  arithmetic: z.string().nullable().describe('The same in signs.'),
  wording: z.enum(wordingNames).describe('What the report’s wording allows: a key of `wordings` or `relations`.'),
  verdict: verdict.describe('How it comes out; `rounds`: right to the digits printed.'),
  severity: z
    .enum(['hard', 'soft'])
    .nullable()
    .describe(
      'Of what disagrees: `hard`, the two cannot both be true; `soft`, under another reading they can; else null.',
    ),
  truncated: z.boolean().describe('Whether the stated digits are the computed ones cut off.'),
  reading: z.string().nullable().describe('The reading under which both can be true.'),
  note: z.string().nullable().describe('Anything else a reader should know; where nothing can be checked, why.'),
  uses: z.array(use).describe('Every place read, in order, each once.'),
});

export type CheckEntry = z.infer<typeof check>;
