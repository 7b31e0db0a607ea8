import { describe, expect, test } from 'vitest';
import { makeChart } from '../../src/charts/index.ts';
import { checks } from '../../src/checks/checks.ts';
import { Facts } from '../../src/collections/facts.ts';
import { entryReader, measureReader } from '../../src/measures/measures.ts';
import { charts, report } from '../../src/report/index.ts';
import { entries, realFacts } from '../support/real.ts';
import { figures, shown, stories, used as componentsOf } from '../support/stories.ts';

/** `population-15-24-growth` → `population-growth`, `net-migration-2017` → `net-migration`. */
const seriesOf = (id: string): string => id.replace(/(-under)?-\d+(-plus)?/g, '');

test('each is shown, claimed or compared somewhere, or belongs to a series of which one is', () => {
  const read = new Set<string>();
  const reader = entryReader(entries.measures);
  const facts = new Facts(entries, report.grammar, (id, source) => {
    read.add(id);
    return reader(id, source);
  });
  checks(report.checks, facts);
  for (const spec of charts) makeChart(spec, facts);
  for (const { holds } of Object.values(report.claims).flat()) holds(facts);
  for (const story of stories) componentsOf(story, ...figures).forEach((figure) => shown(figure, facts));
  // What is read only to make another has a use of its own in none of these.
  const within = new Set<string>();
  const computed = measureReader(report.measures);
  for (const id of read) {
    new Facts(entries, report.grammar, (other, source) => {
      within.add(other);
      return computed(other, source);
    }).measure(id);
  }
  const used = new Set([...read, ...within].map(seriesOf));
  expect(entries.measures.map(({ id }) => id).filter((id) => !used.has(seriesOf(id)))).toEqual([]);
});

/** Figures reached another way than by their formulas: from the words, or by a sum the other way round. */
describe('the figure is the same from', () => {
  const facts = realFacts();
  const value = (id: string) => facts.measure(id).value;
  const cell = (table: string, row: string, column: string) => facts.cell(table, row, column).value;
  const sum = (all: number[]) => all.reduce((total, one) => total + one, 0);
  const bands = (table: string) => facts.table(table).rows.flatMap(({ id }) => (id === 'total' ? [] : [id]));
  const from = (age: number) => (band: string) => Number.parseInt(band) >= age;
  const inAnnex3 = (year: string, keep: (band: string) => boolean) =>
    sum(
      bands('annex-3')
        .filter(keep)
        .map((band) => cell('annex-3', band, `males-${year}`) + cell('annex-3', band, `females-${year}`)),
    );
  /** The numbers that a pattern finds in a paragraph. */
  const numbers = (paragraph: number, pattern: RegExp) =>
    [...facts.text(paragraph).matchAll(pattern)].map(([, numeral]) => Number(numeral!.replaceAll(',', '')));

  test('the bands, births and deaths of town and country: net migration', () => {
    for (const year of [2015, 2016, 2017]) {
      const events = (of: string) => cell('annex-5', `urban-${year}`, of) + cell('annex-5', `rural-${year}`, of);
      const people = (at: number) => sum(bands('annex-1').map((band) => cell('annex-1', band, String(at))));
      expect(people(year) + events('births') - events('deaths') + value(`net-migration-${year}`)).toBe(
        people(year + 1),
      );
    }
    const [came, left, net] = numbers(17, /(-?\d+,\d+)/g);
    expect([came! - left!, value('immigrants-less-emigrants'), value('net-migration-2017')]).toEqual([net, net, net]);
  });

  test('annex 3, by sex: the gains of annex 1 by age', () => {
    const gain = (keep: (band: string) => boolean) => inAnnex3('2018', keep) - inAnnex3('2015', keep);
    expect(value('population-gain')).toBe(gain(() => true));
    expect(value('population-under-15-gain')).toBe(gain((band) => !from(15)(band)));
    expect(value('population-15-24-gain')).toBe(gain((band) => from(15)(band) && !from(25)(band)));
    expect(value('population-65-plus-gain')).toBe(gain(from(65)));
    expect(sum(bands('annex-1').map((band) => value(`population-${band}-gain`)))).toBe(value('population-gain'));
    for (const band of bands('annex-1'))
      expect(Math.sign(value(`population-${band}-gain`))).toBe(Math.sign(value(`population-${band}-growth`)));
  });

  test('annex 3: people of other ages for every 100 aged 15–64', () => {
    for (const year of ['2015', '2018']) {
      const all = inAnnex3(year, () => true);
      const middle = inAnnex3(year, (band) => from(15)(band) && !from(65)(band));
      expect(value(`dependent-per-100-aged-15-64-${year}`) + 100).toBeCloseTo((all / middle) * 100);
      const parts = ['young', 'old'].map((who) => value(`${who}-per-100-aged-15-64-${year}`));
      expect(sum(parts)).toBeCloseTo(value(`dependent-per-100-aged-15-64-${year}`));
    }
  });

  test('annex 2: the shares of annex 1, each column a year later than headed', () => {
    for (const band of bands('annex-2')) {
      for (const head of [2014, 2015, 2016, 2017])
        expect(value(`age-share-${band}-${head + 1}`).toFixed(1)).toBe(cell('annex-2', band, String(head)).toFixed(1));
    }
    expect(sum(bands('annex-1').map((band) => value(`age-share-${band}-2016`)))).toBeCloseTo(100);
  });

  test('the males and the totals of annex 3: women', () => {
    const fertile = bands('annex-3').filter((band) => from(15)(band) && !from(50)(band));
    const women = fertile.map((band) => cell('annex-3', band, 'total-2018') - cell('annex-3', band, 'males-2018'));
    expect(value('women-15-49')).toBe(sum(women));
    const [majority, ...rest] = bands('annex-3').filter((band) => value(`females-less-males-${band}`) > 0);
    expect([majority, rest.length]).toEqual(['25-29', 8]);
    for (const band of bands('annex-3')) {
      const more = value(`females-per-1000-males-${band}`) - 1000;
      expect((more * cell('annex-3', band, 'males-2018')) / 1000).toBeCloseTo(value(`females-less-males-${band}`));
    }
  });

  test('the rates: maternal deaths', () => {
    for (const year of ['2013', '2014', '2015', '2016', '2017']) {
      const deaths = (value(`maternal-mortality-${year}`) * cell('annex-5', `total-${year}`, 'births')) / 1e5;
      expect(deaths).toBeCloseTo(cell('annex-6', 'deaths', year));
    }
    const rates = ['2014', '2015', '2016', '2017'].map((year) => cell('annex-6', 'rate', year));
    expect(rates.toSorted((a, b) => a - b)).toEqual(rates);
    expect(value('maternal-mortality-rising-years')).toBe(rates.length - 1);
  });

  test('the words of paragraph 10: children in town and country', () => {
    const [urban, rural] = numbers(10, /(\d,\d{3},\d{3})/g) as [number, number];
    expect(value('children-5-19')).toBe(urban + rural);
    expect(value('children-urban-share') / value('children-rural-share')).toBeCloseTo(urban / rural);
  });

  test('the words of paragraphs 87 to 92: media and broadcasters', () => {
    const [print, broadcast, internet] = numbers(87, /([\d,]+) \(/g) as [number, number, number];
    expect(value('media-in-print-ratio') * (broadcast + internet)).toBeCloseTo(print);
    const subjects = numbers(90, /– ([\d.]+) per cent/g);
    expect(value('media-subjects-total')).toBeCloseTo(sum(subjects));
    expect(value('media-leading-subjects')).toBeCloseTo(sum(subjects.toSorted((a, b) => b - a).slice(0, 3)));
    const [almaty, ...others] = numbers(91, /(?:has |\()([\d,]+)/g) as [number, ...number[]];
    expect(almaty + sum(others) + value('media-not-located')).toBe(3282);
    expect(almaty).toBeGreaterThan(value('media-next-three-places'));
    const [all, own, television, radio, cable, satellite, state, other] = numbers(92, /(\d+)/g);
    expect([own! + cable! + satellite!, television! + radio!, state! + other!]).toEqual([all, own, own]);
    expect(value('stations-per-state-channel') * state!).toBeCloseTo(own!);
    expect(value('broadcasters-non-state-computed-share') + (100 * state!) / own!).toBeCloseTo(100);
  });

  test('the words of paragraphs 67 and 68: religious entities and places of worship', () => {
    const entities = numbers(67, /(?<!,)(?<=[:;] |and )([\d,]+) \p{Lu}/gu);
    expect([entities.length, sum(entities)]).toEqual([value('faiths-named'), value('religious-entities-total')]);
    expect(value('faiths-not-named') + entities.length).toBe(18);
    const places = (name: string) => numbers(68, new RegExp(String.raw`([\d,]+) ${name}`, 'g'))[0]!;
    const [mosques, orthodox, catholic, protestant] = ['mosques', 'Orthodox', 'Catholic', 'Protestant'].map(
      (name, at) => places(name) - entities[at]!,
    );
    expect([mosques, catholic]).toEqual([0, value('catholic-places-less-entities')]);
    expect([orthodox! < 0, protestant! < 0]).toEqual([true, true]);
  });

  test('the words of paragraphs 40 and 41: public councils and social procurement', () => {
    expect(value('public-councils-ngo-share')).toBeCloseTo(33.333, 2);
    const [later, earlier, , , regional, printed] = [...facts.text(41).matchAll(/([\d.]+) (b|m)illion tenge/g)].map(
      ([, digits, scale]) => Number(digits) * (scale === 'b' ? 1000 : 1),
    ) as number[];
    expect([later, earlier, regional, printed]).toEqual([20300, 12400, 19500, 12.4]);
    expect(value('social-procurement-ratio') * earlier!).toBeCloseTo(later!);
    expect(value('social-procurement-parts-2018') / 1e6 - regional!).toBeCloseTo(822.6);
    expect(value('social-procurement-left-2017') / 1e6 - printed!).toBeGreaterThan(12000);
  });

  test('the rows of annex 10: reports that the chart and the story pair', () => {
    const pairs = [
      ['5-3', 'Rights of the Child', 2015],
      ['2-3', 'Torture', 2014],
      ['7-1', 'Enforced Disappearance', 2016],
    ] as const;
    for (const [row, words, year] of pairs) {
      expect(facts.place(`annex-10.r-${row}.report`)).toContain(words);
      expect(cell('annex-10', row, 'submitted') + value(`report-dated-twice-${row}`)).toBe(year);
    }
  });
});
