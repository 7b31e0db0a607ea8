import { evaluate } from '../../src/checks/evaluate.ts';
import type { CheckSpec } from '../../src/checks/spec.ts';
import { calc } from '../../src/measures/arithmetic.ts';
import { factsOf } from './fixture.ts';

const texts = [
  'The land has 100 sheep: 60 white and over 38 black. Half are young.',
  'In 2003 almost 12.5 per cent of 1.2 million sheep were shorn, on 4 May 2003.',
  'Most are white.',
];
const cells = { white: ['60', '61', '62'], black: ['39.5', '40.5', '41.5'] };

/** A check that does not reconcile. */
export const declared: CheckSpec = {
  id: 'sheep',
  stated: [1, 'has {100} sheep'],
  claim: 'White and black sheep add up.',
  computed: (f) => calc.sum([f.quoted(1, '{60} white'), f.cell('annex-1', 'black', '2001')]),
  formula: 'white + black',
};

/** What comes of it, or of one that differs by `spec`. */
export const judge = (spec: Partial<CheckSpec>) => evaluate({ ...declared, ...spec }, factsOf(texts, cells));
