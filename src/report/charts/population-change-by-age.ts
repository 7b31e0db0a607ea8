import type { ChartSpec } from '../../charts/spec.ts';
import { bands } from '../bands.ts';
import { highest, lowest } from '../compare.ts';

/** Bands that the headline is about, by row id. */
const young = ['15-19', '20-24'];
const children = ['5-9', '10-14'];
const [from, to] = ['2015', '2018'] as const;

export const populationChangeByAge: ChartSpec = {
  id: 'population-change-by-age',
  theme: 'population',
  annexes: [1],
  paragraphs: [5, 7],
  read(facts, say) {
    const gain = (id: string) => facts.measure(`population-${id}-gain`).value;
    const changes = bands.map((id) => ({ id, key: facts.row('annex-1', id).label, value: gain(id) }));
    const among = (ids: string[]) => changes.filter(({ id }) => ids.includes(id));
    const deepest = lowest(changes);
    const steepest = highest(changes);
    const fewer = (id: string) => say.number(Math.abs(gain(id)));
    return {
      headline: `${fewer('15-24')} fewer people aged 15–24 than three years before, and ${say.number(gain('5-14'))} more aged 5–14`,
      claims: {
        'fewer people aged 15–24': among(young).every(({ value }) => value < 0),
        'more aged 5–14': among(children).every(({ value }) => value > 0),
        'three years before': from === '2015' && to === '2018',
        'the deepest fall': young.includes(deepest.id),
        'the steepest rise': children.includes(steepest.id),
      },
      subtitle: `Change in population by age, persons, from the start of ${from} to the start of ${to}`,
      drawing: {
        type: 'diverging',
        key: 'Age',
        measure: { unit: 'persons', signed: true },
        rows: changes.map(({ key, value }) => ({ key, series: 'Change', value })).reverse(),
        options: {
          less: { label: 'Fewer', tone: 'madder' },
          more: { label: 'More', tone: 'sky' },
          marked: {
            keys: among(young)
              .map(({ key }) => key)
              .reverse(),
            lines: [`${fewer('15-24')} fewer`, 'aged 15–24'],
          },
        },
      },
      note: `Annex 1 prints its two youngest bands as ${among(['0-1', '1-4'])
        .map(({ key }) => key)
        .join(' and ')}; they are shown as printed.`,
      description: [
        `From the start of ${from} to the start of ${to} the number of people aged 20–24 went down by ${fewer(deepest.id)}, the deepest fall of any band, and of those aged 15–19 by ${fewer('15-19')}. Below them, the bands of 5–9 and 10–14 grew by ${say.number(steepest.value)}, the steepest rise, and ${say.number(gain('10-14'))}.`,
        `Ages move on: who was 15–24 at the start of ${to} was born from ${say.year(facts.measure('population-15-24-born-from').value)} to ${say.year(facts.measure('population-15-24-born-to').value)}. In other bands numbers fell at ${say.list(changes.filter(({ id, value }) => value < 0 && !young.includes(id)).map(({ key, value }) => `${key} (${say.signed(value)})`))}, and rose in all the rest.`,
      ],
    };
  },
};
