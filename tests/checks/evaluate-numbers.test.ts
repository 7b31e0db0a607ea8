import { expect, test } from 'vitest';
import { evaluate } from '../../src/checks/evaluate.ts';
import type { Facts } from '../../src/collections/facts.ts';
import type { CheckSpec } from '../../src/checks/spec.ts';
import { calc } from '../../src/measures/arithmetic.ts';
import { factsOf } from '../collections/fixture.ts';
import { declared, judge } from '../collections/sheep.ts';

test('without a wording numbers are held as printed, and words as the same, whichever side there is', () => {
  const note = 'Nobody counted.';
  const young: Partial<CheckSpec> = { stated: [1, 'Half are {young}'], as: 'words', note };
  expect(judge({ computed: () => null, note }).wording).toBe('printed');
  expect(judge({ as: 'nothing', note }).wording).toBe('printed');
  expect(judge({ ...young, computed: () => null }).wording).toBe('same');
  expect(judge({ computed: () => null, note })).toMatchObject({ truncated: false, computedValue: null, range: null });
  expect(judge({ as: 'nothing', note })).toMatchObject({ statedValue: null, computedValue: 99.5 });
});

test('a figure may lie between two ends: they are shown, and neither is the figure computed', () => {
  const between = (stated: CheckSpec['stated']) =>
    judge({ stated, wording: 'inside', computed: (f) => calc.between(90, f.quoted(1, 'has {100} sheep')) });
  expect(between([1, 'has {100} sheep'])).toMatchObject({
    ...{ verdict: 'agrees', computed: '90 to 100', computedValue: null, range: [90, 100] },
  });
  expect(between([1, '{60} white'])).toMatchObject({ verdict: 'disagrees' });
});

test('what is computed exactly leaves no range open', () => {
  expect(judge({ computed: () => 100 })).toMatchObject({ verdict: 'agrees', range: null, arithmetic: null });
});

test('“most” is compared with half, whatever is stated', () => {
  const most = (share: number): Partial<CheckSpec> => ({
    ...{ stated: [3, '{Most} are white'], as: 'words', wording: 'most', computed: () => share },
  });
  expect(judge(most(60))).toMatchObject({ verdict: 'agrees', stated: 'Most', statedValue: null, computedValue: 60 });
  expect(judge(most(50)).verdict).toBe('disagrees');
});

test('what a check expects is exact, and is not said to be stated', () => {
  const expected = { verdict: 'agrees', expected: true, stated: '100', statedValue: 100 };
  expect(judge({ expected: 100, computed: () => 100 })).toMatchObject(expected);
  expect(judge({ expected: 100, computed: () => 100.2 }).verdict).toBe('disagrees');
  // It stands for what the place states, and for what would be read there.
  expect(judge({ expected: 100, value: () => 99, computed: () => 100 })).toMatchObject(expected);
  expect(judge({ expected: 0, computed: () => 0 })).toMatchObject({ verdict: 'agrees', expected: true });
  expect(judge({ value: () => 100 }).expected).toBe(false);
});

test('a number may be stated by several figures together', () => {
  const sum: Partial<CheckSpec> = {
    value: (f) => calc.sum([f.quoted(1, '{60} white'), f.quoted(1, 'over {38} black')]),
  };
  expect(judge({ ...sum, computed: () => 98 })).toMatchObject({
    verdict: 'agrees',
    stated: '60 + 38 = 98',
    statedValue: 98,
  });
  expect(judge({ ...sum, computed: () => 98.2 }).verdict).toBe('disagrees');
});

test('a cell is quoted as it is printed, and every page read is named once', () => {
  const all = judge({
    stated: ['annex-1', 'black', '2001'],
    computed: (f) => {
      f.wholeTable('annex-1');
      f.paragraph(2);
      f.words('para-3', '{Most} are');
      f.words('annex-1.title', '{Sheep} from');
      f.words('annex-1.title', '{Sheep} from');
      return f.cell('annex-1', 'black', '2001');
    },
  });
  expect(all).toMatchObject({ quote: '39.5', verdict: 'agrees', where: ['annex-1', 'para-2', 'para-3'] });
  expect(all.uses.map(({ kind }) => kind)).toEqual(['cell', 'table', 'paragraph', 'passage', 'passage']);
});

test.each(['twelve', 'thirteen', 'twentieth'])('%s, in words, is rounded and added as digits are', (word) => {
  const lambs = (facts: Facts) => facts.quoted(1, `are {${word}} lambs`);
  const facts = factsOf([`There are ${word} lambs.`]);
  const spec: CheckSpec = { ...declared, stated: [1, `are {${word}} lambs`], computed: lambs };
  const { value } = lambs(facts);
  expect(evaluate(spec, facts)).toMatchObject({ stated: word, computed: word, computedValue: value });
  const more = evaluate({ ...spec, computed: (f) => calc.sum([lambs(f), 0.3]) }, facts);
  expect(more).toMatchObject({ verdict: 'rounds', arithmetic: `${value} + 0.3` });
});
