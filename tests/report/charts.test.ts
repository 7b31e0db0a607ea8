import { describe, expect, test } from 'vitest';
import { load } from '../../src/build.ts';
import { collect } from '../../src/collections/index.ts';
import { doubtsAbout } from '../../src/collections/verdicts.ts';
import { readNumber } from '../../src/parse/numbers.ts';
import { report } from '../../src/report/index.ts';
import { charts, facts } from '../charts/made.ts';

/** The findings once more, from the printed cells and words alone, by another way than the charts go. */
const chart = (id: string) => charts.find((one) => one.id === id)!;
const printed = (table: string, row: string, column: string) => {
  const { text } = facts.row(table, row).cells.find((cell) => cell.column === column)!;
  return readNumber(text, report.grammar.tableNumbers)!;
};
const numerals = (id: string) => chart(id).headline.match(/\d[\d,.]*\d|\d/g) ?? [];
const write = (value: number) => value.toLocaleString('en');
const bands = (table: string) => facts.table(table).rows.flatMap(({ id }) => (id === 'total' ? [] : [id]));

test('what a chart only speaks of raises no doubt about what it draws', () => {
  const { checks } = collect(load(report).tree, report);
  const doubted = charts.filter(({ uses }) => doubtsAbout(uses, checks).length).map(({ id }) => id);
  expect(doubted).not.toContain('ethnic-composition');
  expect(doubted).not.toContain('age-shares');
  expect(doubted).toContain('social-procurement');
});

describe('the headline of', () => {
  test('population-total', () => {
    const years = ['2015', '2016', '2017', '2018'].map((year) => printed('annex-1', 'total', year));
    const growth = years.slice(1).map((value, at) => value - years[at]!);
    expect(numerals('population-total')).toEqual([write(growth.reduce((a, b) => a + b))]);
    expect([...growth].sort((a, b) => b - a)).toEqual(growth);
  });

  test('population-pyramid', () => {
    const younger = bands('annex-3').filter((id) => Number.parseInt(id) < 45);
    const totals = younger.map((id) => printed('annex-3', id, 'males-2018') + printed('annex-3', id, 'females-2018'));
    expect(younger[totals.indexOf(Math.min(...totals))]).toBe('15-19');
    expect(numerals('population-pyramid')).toEqual(['15', '19', '45']);
  });

  test('population-change-by-age', () => {
    const at = (year: string, ids: string[]) => ids.reduce((sum, id) => sum + printed('annex-1', id, year), 0);
    const change = (...ids: string[]) => at('2018', ids) - at('2015', ids);
    expect(numerals('population-change-by-age')).toEqual([
      write(-change('15-19', '20-24')),
      ...['15', '24'],
      write(change('5-9', '10-14')),
      ...['5', '14'],
    ]);
  });

  test('age-shares: the columns headed 2014 to 2017 are the years 2015 to 2018, the last a truncation', () => {
    const share = (id: string, year: string) =>
      (100 * printed('annex-1', id, year)) / printed('annex-1', 'total', year);
    for (const id of bands('annex-2')) {
      for (const head of [2014, 2015, 2016, 2017]) {
        expect(printed('annex-2', id, String(head)).toFixed(1)).toBe(share(id, String(head + 1)).toFixed(1));
      }
      expect(printed('annex-2', id, '2018')).toBe(Math.trunc(10 * share(id, '2018')) / 10);
    }
    const fall = (id: string) => printed('annex-2', id, '2014') - printed('annex-2', id, '2017');
    expect(bands('annex-2').sort((a, b) => fall(b) - fall(a))[0]).toBe('20-24');
    expect(printed('annex-2', '5-9', '2017')).toBe(9.9);
  });

  test('sex-ratio-by-age', () => {
    const more = bands('annex-3').filter(
      (id) => printed('annex-3', id, 'females-2018') > printed('annex-3', id, 'males-2018'),
    );
    expect(more).toEqual(bands('annex-3').filter((id) => Number.parseInt(id) >= 25));
    expect(numerals('sex-ratio-by-age')).toEqual(['24', '25']);
  });

  test('births-deaths', () => {
    const years = ['2013', '2014', '2015', '2016', '2017'];
    const urban = years.map(
      (year) => printed('annex-5', `urban-${year}`, 'births') - printed('annex-5', `urban-${year}`, 'deaths'),
    );
    const total = years.map(
      (year) => printed('annex-5', `total-${year}`, 'births') - printed('annex-5', `total-${year}`, 'deaths'),
    );
    const shares = urban.map((value, at) => value / total[at]!);
    expect([...shares].sort()).toEqual(shares);
  });

  test('net-migration: each gap is a loss, a larger one than the year before, the last one paragraph 17’s', () => {
    const net = ['2015', '2016', '2017'].map((year) => {
      const [start, end] = [printed('annex-1', 'total', year), printed('annex-1', 'total', String(Number(year) + 1))];
      return (
        end - start - (printed('annex-5', `total-${year}`, 'births') - printed('annex-5', `total-${year}`, 'deaths'))
      );
    });
    expect(net).toEqual([-13466, -21145, -22130]);
    expect(facts.text(17)).toContain('giving a net migration rate of -22,130');
  });

  test('urban-rural', () => {
    expect(facts.text(10)).toContain('42.6 per cent in rural areas');
    const [urban, rural] = [...facts.text(10).matchAll(/\d,\d{3},\d{3}/g)].map(([text]) =>
      Number(text.replaceAll(',', '')),
    ) as [number, number];
    expect(numerals('urban-rural')).toEqual(['42.6', ((100 * rural) / (urban + rural)).toFixed(1), '5', '19']);
  });

  test('maternal-mortality', () => {
    const rates = facts
      .table('annex-6')
      .columns.slice(1)
      .map(({ id }) => [id, printed('annex-6', 'rate', id)] as const);
    const [low] = [...rates].sort(([, a], [, b]) => a - b)[0]!;
    expect(numerals('maternal-mortality')).toEqual([low]);
    expect(rates.filter(([year]) => year >= low).map(([, rate]) => rate)).toEqual([11.7, 12.5, 12.7, 14.8]);
  });

  test('age-balance', () => {
    const per = (year: string) => {
      const among = (keep: (age: number) => boolean) =>
        bands('annex-1')
          .filter((id) => keep(Number.parseInt(id)))
          .reduce((sum, id) => sum + printed('annex-1', id, year), 0);
      return (100 * among((age) => age < 15 || age >= 65)) / among((age) => age >= 15 && age < 65);
    };
    expect(numerals('age-balance')).toEqual(['100', '15', '64', per('2018').toFixed(0), per('2015').toFixed(0)]);
  });

  test('income-by-region', () => {
    expect(facts.text(19)).toContain('respectively 1.9 and 1.6 times higher than the national average');
    expect(facts.text(20)).toContain('48 per cent of the national average');
    expect(facts.text(21)).toContain('3.9 times greater');
  });

  test('public-councils', () => {
    const [share] = /(\d+) per cent are civil society/.exec(facts.text(40))!.slice(1).map(Number);
    expect(facts.text(40)).toContain('one third represent the non-governmental sector');
    expect(numerals('public-councils')).toEqual([(share! + 100 / 3).toFixed(0)]);
  });

  test('reports-dated-twice: what the chart pairs are the same committees in the words of both', () => {
    const rows = chart('reports-dated-twice').drawing.rows;
    const pairs = {
      'Rights of the child': ['5-3', 2015],
      Torture: ['2-3', 2014],
      'Enforced disappearance': ['7-1', 2016],
    } as const;
    for (const [name, [row, year]] of Object.entries(pairs)) {
      const drawn = rows.find(({ key }) => key.startsWith(name))!;
      expect(drawn.value).toBe(year - printed('annex-10', row, 'submitted'));
    }
    expect(rows.filter(({ value }) => value > 0)).toHaveLength(8);
    expect(rows).toHaveLength(10);
  });
});
