import type { ChartSpec } from '../../charts/spec.ts';
import { widerBands } from '../bands.ts';
import { lowest } from '../compare.ts';

const year = '2018';
const parity = 1000;

export const sexRatioByAge: ChartSpec = {
  id: 'sex-ratio-by-age',
  theme: 'population',
  annexes: [3],
  paragraphs: [6, 7, 9],
  read(facts, say) {
    const bands = widerBands.map((id) => ({
      id,
      key: facts.row('annex-3', id).label,
      value: facts.measure(`females-per-1000-males-${id}`).value,
    }));
    const crossing = bands.findIndex(({ value }) => value > parity);
    const [males, females] = [facts.measure('males-0-29'), facts.measure('females-0-29')];
    const above = bands.slice(crossing);
    const fiveLater = bands.find(({ id }) => id === '50-54')!;
    const before = bands.slice(0, crossing).at(-1)!;
    const oldest = bands.at(-1)!;
    const fewest = lowest(bands);
    const ratio = ({ value }: { value: number }) => say.number(value);
    return {
      headline: 'More males up to the age of 24, more females in every band from 25',
      claims: {
        'More males up to the age of 24':
          bands[crossing]!.id === '25-29' && bands.slice(0, crossing).every(({ value }) => value < parity),
        'more females in every band from 25': above.every(({ value }) => value > parity),
        'more males than females': males.value > females.value,
      },
      subtitle: `Females for every 1,000 males, by age, start of ${year}`,
      drawing: {
        type: 'diverging',
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
      note: `Paragraph 6 says that males outnumber females among those aged 0–29. Taken together there are more males than females (${say.number(males.value)} and ${say.number(females.value)}); in the band of ${bands[crossing]!.key} there are more females.`,
      description: [
        `Computed from annex 3. There are ${ratio(fewest)} females for every 1,000 males at ${fewest.key}, the fewest of all bands, and ${ratio(before)} at ${before.key}. At ${bands[crossing]!.key} the ratio passes 1,000 for the first time, with ${ratio(bands[crossing]!)}, and it grows from band to band after that: ${ratio(fiveLater)} at ${fiveLater.key}, ${ratio(oldest)} at ${oldest.key}.`,
      ],
    };
  },
};
