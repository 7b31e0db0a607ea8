import { describe, expect, test } from 'vitest';
import type { CheckSpec } from '../../src/checks/spec.ts';
import { evaluate } from '../../src/checks/evaluate.ts';
import { factsOf } from '../collections/fixture.ts';
import { declared, judge } from '../collections/sheep.ts';

test('a check reads both sides and says all of it', () => {
  expect(judge({})).toMatchInlineSnapshot(`
    {
      "arithmetic": "60 + 39.5",
      "between": null,
      "claim": "White and black sheep add up.",
      "computed": "99.5",
      "computedValue": 99.5,
      "expected": false,
      "family": null,
      "finding": null,
      "findingUrl": null,
      "formula": "white + black",
      "id": "sheep",
      "mark": {
        "at": 13,
        "kind": "numeral",
        "length": 3,
        "paragraph": 1,
      },
      "note": null,
      "quote": "has 100 sheep",
      "range": [
        99.45,
        99.55,
      ],
      "reading": null,
      "severity": null,
      "stated": "100",
      "statedValue": 100,
      "truncated": false,
      "uses": [
        {
          "at": 13,
          "kind": "numeral",
          "length": 3,
          "paragraph": 1,
        },
        {
          "at": 24,
          "kind": "numeral",
          "length": 2,
          "paragraph": 1,
        },
        {
          "column": "2001",
          "kind": "cell",
          "row": "black",
          "table": "annex-1",
        },
      ],
      "verdict": "rounds",
      "where": [
        "para-1",
        "annex-1",
      ],
      "wording": "printed",
    }
  `);
});

describe('severity', () => {
  test('is hard without a reading, soft with one, and none where nothing disagrees', () => {
    const wrong = { computed: () => 98 };
    expect(judge(wrong)).toMatchObject({ verdict: 'disagrees', severity: 'hard', reading: null });
    expect(judge({ ...wrong, reading: 'Some are grey.' })).toMatchObject({
      severity: 'soft',
      reading: 'Some are grey.',
    });
    expect(judge({ reading: 'Some are grey.' })).toMatchObject({ verdict: 'rounds', severity: null, reading: null });
  });

  test('is soft, with the reason, where the digits are cut off', () => {
    const cut = judge({ computed: () => 100.7 });
    expect(cut).toMatchObject({ verdict: 'disagrees', severity: 'soft', truncated: true });
    expect(cut.reading).toBe('The digits are those of the computed figure, cut off instead of rounded.');
    expect(judge({ computed: () => 100.7, reading: 'Lambs.' })).toMatchObject({ truncated: false, reading: 'Lambs.' });
  });
});

describe('what cannot be checked', () => {
  test('has nothing to compute from, states nothing, or is only set beside another figure', () => {
    const note = 'Nobody counted.';
    expect(judge({ computed: () => null, note })).toMatchObject({
      verdict: 'not-checkable',
      computed: null,
      severity: null,
    });
    expect(judge({ as: 'nothing', note })).toMatchObject({ verdict: 'not-checkable', stated: null, computed: '99.5' });
    expect(judge({ wording: 'beside', note })).toMatchObject({ verdict: 'not-checkable', stated: '100' });
  });

  test('needs a reason', () => {
    expect(() => judge({ computed: () => null })).toThrow('expected a note that says why');
  });
});

describe('the two sides', () => {
  test('are words, dates or lists', () => {
    const shorn: Partial<CheckSpec> = { stated: [2, 'shorn, on {4 May 2003}'], as: 'date' };
    expect(judge({ ...shorn, computed: (f) => f.date(2, 'In {2003} almost') })).toMatchObject({
      verdict: 'agrees',
      stated: '4 May 2003',
      computed: '2003',
      wording: 'same',
    });
    const young: Partial<CheckSpec> = { stated: [1, 'Half are {young}'], as: 'words', computed: () => 'old' };
    expect(judge(young)).toMatchObject({ verdict: 'disagrees', stated: 'young', computed: 'old' });
    const empty: Partial<CheckSpec> = { ...young, value: () => ['white', 'black'], computed: () => [] };
    expect(judge(empty)).toMatchObject({ verdict: 'disagrees', stated: 'white; black', computed: 'none' });
  });

  test('are of one kind', () => {
    expect(() => judge({ computed: () => 'many' })).toThrow('Unexpected number beside words');
  });

  test('are printed in the same scale', () => {
    const millions: Partial<CheckSpec> = { stated: [2, 'of {1.2 million} sheep'], computed: () => 1_234_567 };
    expect(judge(millions)).toMatchObject({ verdict: 'rounds', stated: '1.2 million', computed: '1.23457 million' });
  });

  test('a wording counts only where it stands in the quote', () => {
    const over: Partial<CheckSpec> = { computed: () => 39, wording: 'over' };
    expect(judge({ ...over, stated: [1, 'over {38} black'] }).verdict).toBe('agrees');
    expect(() => judge({ ...over, stated: [1, '{38} black'] })).toThrow(
      'Unexpected “38 black”, expected “over” or “more than” in it',
    );
  });

  test.each([
    ['over', ['over', 'more than']],
    ['almost', ['almost', 'nearly']],
    ['about', ['about', 'around', 'approximately']],
    ['at-least', ['at least', 'not less than', 'no less than']],
    ['most', ['most', 'majority', 'dominate', 'main']],
  ] as const)('%s is said by any of its words', (wording, words) => {
    for (const word of words) {
      const spec = { ...declared, wording, stated: [1, `${word} {60} sheep`] as [number, string], computed: () => 60 };
      expect(evaluate(spec, factsOf([`Of ${word} 60 sheep`])).wording).toBe(wording);
    }
    const unsaid = { ...declared, wording, stated: [1, '{60} sheep'] as [number, string], computed: () => 60 };
    expect(() => evaluate(unsaid, factsOf(['Of 60 sheep']))).toThrow('expected “');
  });
});

test('words that are not there, a cell without a number and a numeral that is none are named', () => {
  const faults = [
    () => judge({ stated: [1, 'has {100} goats'] }),
    () => judge({ stated: ['annex-1', 'grey', '2001'] }),
    () => judge({ stated: [1, 'are {young}'] }),
    () => judge({ stated: ['annex-2.title', '{Goats}'] }),
  ].map((fault) => {
    try {
      fault();
      return 'no fault';
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(faults.join('\n')).toMatchInlineSnapshot(`
    "para-1: Unexpected “has 100 goats”, expected words that stand there
    Unexpected row grey in annex-1, expected one of the report
    para-1: Unexpected “young”, expected a number
    annex-2.title: Unexpected place annex-2.title, expected one of the report"
  `);
});
