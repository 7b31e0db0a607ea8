import { describe, expect, test } from 'vitest';
import { Facts } from '../../src/collections/facts.ts';
import type { MeasureSpec } from '../../src/measures/measure.ts';
import { entryReader, measureReader, measures } from '../../src/measures/measures.ts';
import { report } from '../../src/report/index.ts';
import { entries, realFacts } from '../support/real.ts';

const spec = (id: string, compute: MeasureSpec['compute']): MeasureSpec => ({
  ...{ id, label: id, unit: 'persons', decimals: 0, formula: 'by hand', compute },
});

const immigrants = { kind: 'numeral', paragraph: 17, statistic: 'immigrants' };
const emigrants = { kind: 'numeral', paragraph: 17, statistic: 'emigrants' };

const made = (...specs: MeasureSpec[]) => measures(specs, new Facts(entries, report.grammar, measureReader(specs)));

describe('a measure', () => {
  test('has the value, the arithmetic, what rounding leaves open, and every place read, once', () => {
    const [share] = made(
      spec('share', (f, { share }) => share(f.statistic('media-kazakh-share'), f.statistic('media-russian-share'))),
    );
    expect(share).toMatchObject({
      id: 'share',
      arithmetic: '(16.5 ÷ 25.4) × 100',
      uses: [{ statistic: 'media-kazakh-share' }, { statistic: 'media-russian-share' }],
    });
    expect(share!.value).toBeCloseTo(64.96, 2);
    const [low, high] = share!.range!;
    expect([low, high].map((end) => end.toFixed(2))).toEqual(['64.64', '65.29']);
  });

  test('that is counted has neither arithmetic nor range', () => {
    const [count] = made(spec('count', (f) => f.paragraph(381).items.length));
    expect(count).toMatchObject({ value: 8, arithmetic: null, range: null });
  });

  test('may be computed from others, whose places it then relies on', () => {
    const [, difference] = made(
      spec('immigrants-alone', (f) => f.statistic('immigrants')),
      spec('difference', (f, { minus }) => minus(f.measure('immigrants-alone'), f.statistic('emigrants'))),
    );
    expect(difference).toMatchObject({ arithmetic: '15,595 − 37,725', uses: [immigrants, emigrants] });
  });

  test('leaves its places with whoever reads it', () => {
    const facts = realFacts();
    facts.measure('immigrants-less-emigrants');
    expect(facts.uses).toMatchObject([immigrants, emigrants]);
    expect(facts.fresh().uses).toEqual([]);
  });

  test('reads the same from the collection as when it was computed', () => {
    const computed = new Facts(entries, report.grammar, measureReader(report.measures));
    const stored = new Facts(entries, report.grammar, entryReader(structuredClone(entries.measures)));
    expect(stored.measure('women-15-49-share')).toEqual(computed.measure('women-15-49-share'));
    expect(() => stored.measure('sheep')).toThrow('Unexpected measure sheep');
  });
});

test('all measures that cannot be made are reported at once', () => {
  const people = spec('people', (f) => f.statistic('immigrants'));
  expect(() =>
    made(
      people,
      people,
      spec('net-migration', (f) => f.statistic('immigrants')),
      spec('nothing', (f, { ratio }) => ratio(f.statistic('immigrants'), 0)),
      spec('one', (f) => f.measure('other')),
      spec('other', (f) => f.measure('one')),
      spec('unknown', (f) => f.measure('sheep')),
    ),
  ).toThrowErrorMatchingInlineSnapshot(`
    [Error: measure people: Unexpected second measure or statistic people, expected it once
    measure net-migration: Unexpected second measure or statistic net-migration, expected it once
    measure nothing: Unexpected value Infinity, expected a finite number
    measure one: Unexpected circle one → other → one, expected other figures
    measure other: Unexpected circle other → one → other, expected other figures
    measure unknown: Unexpected measure sheep, expected one of the report]
  `);
});
