import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeChart } from '../../src/charts/index.ts';
import { measureOf, print } from '../../src/charts/rows.ts';
import type { ChartContent, ChartSpec } from '../../src/charts/spec.ts';
import type { Use } from '../../src/places/use.ts';
import { charts, facts, parseSvg } from './made.ts';

const numerals = (text: string) =>
  text.match(/[+−]?\d[\d,]*(?:\.\d+)?/g)?.map((numeral) => numeral.replace(/,$/, '')) ?? [];

/** What stands over and beside a figure where it was read: heads, units, a date. */
function headsOf(use: Use): string[] {
  if (use.kind === 'numeral') return use.statistic ? [facts.statistic(use.statistic).asAt ?? ''] : [];
  if (use.kind !== 'cell') return [];
  const { title, unit } = facts.table(use.table).columns.find(({ id }) => id === use.column)!;
  const row = facts.row(use.table, use.row);
  return [title, unit ?? '', row.label, row.unit ?? ''];
}

describe.each(charts)('$id', (chart) => {
  const { headline, subtitle, note = '', description, table, drawing, said, annexes, sources } = chart;
  const { rows } = drawing;
  // The names of things: keys and panels, columns, units, annexes and paragraphs, and what the figures read are headed by.
  const names = [
    ...rows.flatMap((row) => [row.key, row.panel ?? '', row.series, measureOf(drawing, row).unit]),
    ...table.columns,
    ...table.rows.map(({ label }) => label),
    ...chart.uses.flatMap(headsOf),
  ].flatMap(numerals);
  const known = new Set([...said, ...names, ...sources.annexes.map(String), ...sources.paragraphs.map(String)]);
  const values = rows.map((row) => print(row.value, measureOf(drawing, row)));

  test('each number in its words was read or computed', () => {
    const words = [headline, subtitle, note, ...description];
    expect(words.flatMap(numerals).filter((numeral) => !known.has(numeral))).toEqual([]);
  });

  test('each number in its drawings stands in its rows or was computed', () => {
    const texts = [chart.wide, chart.narrow].flatMap((svg) =>
      [...parseSvg(svg).querySelectorAll('text')].map((node) => node.textContent),
    );
    const drawn = new Set([...values, ...known]);
    expect(
      texts.flatMap(numerals).filter((numeral) => !drawn.has(numeral) && !drawn.has(numeral.replace('+', ''))),
    ).toEqual([]);
  });

  test('its table holds every value it draws', () => {
    const cells = table.rows.flatMap((row) => row.cells.map(({ text }) => text));
    expect(values.filter((value) => !cells.includes(value))).toEqual([]);
  });

  test('it says a finding, a measure, and the whole in words', () => {
    expect(headline).toMatch(/^[\p{Lu}\d].*[^.]$/u);
    expect(headline.length).toBeLessThan(110);
    expect(subtitle.length).toBeGreaterThan(20);
    expect(description.join(' ').split(' ').length).toBeGreaterThan(30);
  });

  test('it stands on the pages of annexes that it reads', () => {
    expect(sources.annexes).toEqual(expect.arrayContaining(annexes));
    expect(sources.annexes.length + sources.paragraphs.length).toBeGreaterThan(0);
  });
});

test('no number is typed where one is said', () => {
  const folder = 'src/report/charts';
  const typed = readdirSync(folder).filter(
    (file) => file.endsWith('.ts') && /say\.\w+\(\s*[-\d.]+[,)]/.test(readFileSync(`${folder}/${file}`, 'utf8')),
  );
  expect(typed).toEqual([]);
});

describe('a claim', () => {
  const spec = (claims: ChartContent['claims']): ChartSpec => ({
    id: 'test',
    theme: 'test',
    annexes: [],
    read: () => ({ headline: 'More hay', claims, subtitle: 'Hay', description: ['Hay.'], drawing: charts[0]!.drawing }),
  });

  test('that the data do not bear out stops the build', () => {
    expect(() => makeChart(spec({ 'More hay': false }), facts)).toThrow(
      'chart test: Unexpected claim “More hay”, expected one that is true of the data',
    );
  });

  test('that no words make stops the build', () => {
    expect(() => makeChart(spec({ 'Less hay': true }), facts)).toThrow(
      'chart test: Unexpected claim “Less hay”, expected words of the chart',
    );
  });
});
