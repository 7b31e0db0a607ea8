import { describe, expect, test } from 'vitest';
import { charts, facts } from '../charts/made.ts';

/** The findings on media, belief and civil society once more, from the words of the paragraphs alone. */
const headline = (id: string) => charts.find((one) => one.id === id)!.headline;
const note = (id: string) => charts.find((one) => one.id === id)!.note!;
const numbers = (paragraph: number, pattern: RegExp) =>
  [...facts.text(paragraph).matchAll(pattern)].map(([, numeral]) => Number(numeral!.replaceAll(',', '')));
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

describe('the finding of', () => {
  test('media-by-kind', () => {
    const [print, broadcast, internet] = numbers(87, /([\d,]+) \(/g) as [number, number, number];
    expect(print / (broadcast + internet)).toBeGreaterThan(5);
  });

  test('media-by-subject', () => {
    const shares = numbers(90, /– ([\d.]+) per cent/g);
    expect(note('media-by-subject')).toContain(`sum to ${sum(shares).toFixed(2)} per cent`);
    const [first, second, third] = shares.toSorted((a, b) => b - a) as [number, number, number];
    expect(first + second + third).toBeCloseTo(80.1);
  });

  test('media-by-region', () => {
    const [almaty, ...others] = numbers(91, /(?:has |\()([\d,]+)/g) as [number, ...number[]];
    const [second, third, fourth] = others.toSorted((a, b) => b - a) as [number, number, number];
    expect(almaty).toBeGreaterThan(second + third + fourth);
    expect(note('media-by-region')).toContain(`70.7 per cent`);
    expect((100 * (almaty + sum(others))) / 3282).toBeCloseTo(70.7, 1);
  });

  test('broadcasters', () => {
    const [all, own, television, radio, cable, satellite, state, other] = numbers(92, /(\d+)/g) as number[];
    expect([own! + cable! + satellite!, television! + radio!, state! + other!]).toEqual([all, own, own]);
    expect(own! / state!).toBeCloseTo(14, 0);
  });

  test('religion-by-ethnic-group', () => {
    const groups = facts.table('annex-8').rows.filter(({ id }) => id !== 'total' && id !== 'other-ethnic-groups');
    const nine = groups.filter(({ cells }) => cells.slice(1).some(({ value }) => value! >= 90));
    expect(headline('religion-by-ethnic-group')).toContain(`${nine.length} of ${groups.length}`);
  });

  test('religious-entities and places-of-worship', () => {
    const entities = numbers(67, /(?<!,)(?<=[:;] |and )([\d,]+) \p{Lu}/gu);
    expect(entities).toHaveLength(12);
    expect(sum(entities)).toBe(3720);
    expect(entities[0]! / 3720).toBeCloseTo(0.7, 1);
    expect(note('religious-entities')).toContain('18 faiths and names twelve');
    const places = (name: string) => numbers(68, new RegExp(String.raw`([\d,]+) ${name}`, 'g'))[0]!;
    const more = ['mosques', 'Orthodox', 'Catholic', 'Protestant'].filter((name, at) => places(name) > entities[at]!);
    expect(more).toEqual(['Catholic']);
  });

  test('social-procurement: a figure of 2017 leaves a gap, those of 2018 none', () => {
    const [later, earlier, , , regional, printed] = [...facts.text(41).matchAll(/([\d.]+) (b|m)illion tenge/g)].map(
      ([, digits, scale]) => Number(digits) * (scale === 'b' ? 1000 : 1),
    ) as number[];
    expect([later, earlier, regional, printed]).toEqual([20300, 12400, 19500, 12.4]);
    expect(822.6 + regional!).toBeCloseTo(later!, -2);
    expect(earlier! - 314.7 - printed!).toBeGreaterThan(12000);
    expect(headline('social-procurement')).toContain(`${(later! / earlier!).toFixed(1)} times`);
    expect(note('social-procurement')).toContain('does not reconcile as published');
  });
});
