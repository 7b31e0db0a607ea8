import type { ChartSpec } from '../../charts/spec.ts';
import { lowest, sum } from './rows.ts';

const year = '2018';
const parity = 1000;

export const sexRatioByAge: ChartSpec = {
  id: 'sex-ratio-by-age',
  theme: 'population',
  annexes: [3],
  paragraphs: [6, 7, 9],
  read(facts, say) {
    const read = (sex: string) => facts.column('annex-3', `${sex}-${year}`, ({ id }) => id !== 'total');
    const [males, females] = [read('males'), read('females')];
    const bands = males.map(({ row, label, value }, at) => ({
      id: row.id,
      key: label,
      value: (parity * females[at]!.value) / value,
    }));
    const crossing = bands.findIndex(({ value }) => value > parity);
    const young = (points: typeof males) => sum(points.slice(0, crossing + 1).map(({ value }) => value));
    const oldest = bands.at(-1)!;
    const fewest = lowest(bands);
    const ratio = ({ value }: { value: number }) => say.number(value);
    return {
      headline: 'More males up to the age of 24, more females in every band from 25',
      claims: {
        'More males up to the age of 24':
          bands[crossing - 1]!.id === '20-24' && bands.slice(0, crossing).every(({ value }) => value < parity),
        'more females in every band from 25': bands.slice(crossing).every(({ value }) => value > parity),
        'more males than females': young(males) > young(females),
      },
      subtitle: `Females for every 1,000 males, by age, start of ${year}`,
      drawing: {
        form: 'diverging',
        key: 'Age',
        measure: { unit: 'females per 1,000 males' },
        rows: bands.map(({ key, value }) => ({ key, series: 'Females', value })).reverse(),
        options: {
          base: parity,
          baseLabel: `${say.number(parity)}: as many females as males`,
          less: { label: 'More males', tone: 'sun' },
          more: { label: 'More females', tone: 'sky' },
        },
      },
      note: `Paragraph 6 puts the change at 29: it says that males outnumber females among those aged 0–29. Taken together those ages do hold more males than females (${say.number(young(males))} and ${say.number(young(females))}); the band of ${bands[crossing]!.key} alone does not.`,
      description: [
        `Computed from annex 3. There are ${ratio(fewest)} females for every 1,000 males at ${fewest.key}, the fewest of all bands, and ${ratio(bands[crossing - 1]!)} at ${bands[crossing - 1]!.key}. At ${bands[crossing]!.key} the ratio passes 1,000 for the first time, with ${ratio(bands[crossing]!)}, and it grows from band to band after that: ${ratio(bands[crossing + 5]!)} at ${bands[crossing + 5]!.key}, ${ratio(oldest)} at ${oldest.key}.`,
      ],
    };
  },
};
