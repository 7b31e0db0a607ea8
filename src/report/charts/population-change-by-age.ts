import type { ChartSpec } from '../../charts/spec.ts';
import { highest, lowest, sum } from './rows.ts';

/** Bands that the headline is about, by row id. */
const young = ['15-19', '20-24'];
const children = ['5-9', '10-14'];

export const populationChangeByAge: ChartSpec = {
  id: 'population-change-by-age',
  theme: 'population',
  annexes: [1],
  paragraphs: [5, 7],
  read(facts, say) {
    const read = (year: string) => facts.column('annex-1', year, ({ id }) => id !== 'total');
    const [before, after] = [read('2015'), read('2018')];
    const [from, to] = [before[0]!.column, after[0]!.column];
    const bands = after.map(({ row, label, value }, at) => ({
      id: row.id,
      key: label,
      value: value - before[at]!.value,
    }));
    const among = (ids: string[]) => bands.filter(({ id }) => ids.includes(id));
    const change = (ids: string[]) => sum(among(ids).map(({ value }) => value));
    const deepest = lowest(bands);
    const steepest = highest(bands);
    const fewer = say.number(-change(young));
    const born = (age: number) => say.year(Number(to) - age);
    return {
      headline: `${fewer} fewer people aged 15–24 than ${say.count(Number(to) - Number(from))} years before, and ${say.number(change(children))} more aged 5–14`,
      claims: {
        'fewer people aged 15–24': among(young).every(({ value }) => value < 0),
        'more aged 5–14': among(children).every(({ value }) => value > 0),
        'the deepest fall': young.includes(deepest.id),
        'the steepest rise': children.includes(steepest.id),
      },
      subtitle: `Change in population by age, persons, from the start of ${from} to the start of ${to}`,
      drawing: {
        form: 'diverging',
        key: 'Age',
        measure: { unit: 'persons', signed: true },
        rows: bands.map(({ key, value }) => ({ key, series: 'Change', value })).reverse(),
        options: {
          less: { label: 'Fewer', tone: 'madder' },
          more: { label: 'More', tone: 'sky' },
          marked: {
            keys: among(young)
              .map(({ key }) => key)
              .reverse(),
            lines: [`${fewer} fewer`, 'aged 15–24'],
          },
        },
      },
      note: `Annex 1 prints its two youngest bands as ${among(['0-1', '1-4'])
        .map(({ key }) => key)
        .join(' and ')}; they are shown as printed.`,
      description: [
        `From the start of ${from} to the start of ${to} the number of people aged 20–24 went down by ${say.number(-deepest.value)}, the deepest fall of any band, and of those aged 15–19 by ${say.number(-change(['15-19']))}. Below them, the bands of 5–9 and 10–14 grew by ${say.number(steepest.value)}, the steepest rise, and ${say.number(change(['10-14']))}.`,
        `Ages move on: who was 15–24 at the start of ${to} was born from ${born(25)} to ${born(16)}. In other bands numbers fell at ${say.list(bands.filter(({ id, value }) => value < 0 && !young.includes(id)).map(({ key, value }) => `${key} (${say.signed(value)})`))}, and rose in all the rest.`,
      ],
    };
  },
};
