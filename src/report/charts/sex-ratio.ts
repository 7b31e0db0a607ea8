import type { ChartSpec } from '../../charts/spec.ts';
import { falls } from '../compare.ts';
import { rowsOf } from './rows.ts';

const parity = 1000;

export const sexRatio: ChartSpec = {
  id: 'sex-ratio',
  theme: 'population',
  annexes: [4],
  read(facts, say) {
    const ratios = facts.across('annex-4', 'females');
    const stated = facts.statistic('sex-ratio');
    const [first, last] = [ratios[0], ratios.at(-1)];
    return {
      headline: 'Women outnumber men by slightly less each year',
      claims: {
        'Women outnumber men': ratios.every(({ value }) => value > parity),
        'slightly less each year': falls(ratios) && facts.measure('sex-ratio-change').value > -1,
        'gives the same figure': stated.value === last.value,
      },
      subtitle: `Females for every 1,000 males, at the start of each year, ${first.label}–${last.label}`,
      drawing: {
        type: 'columns',
        key: 'Year',
        measure: { unit: 'females per 1,000 males' },
        rows: rowsOf(ratios, { series: 'Females' }),
        options: {
          tone: 'sky',
          base: { value: parity, label: `Columns stand on ${say.number(parity)}: as many females as males` },
          height: 100,
        },
      },
      description: [
        `At the start of ${first.label} there were ${say.number(first.value)} females for every 1,000 males; at the start of ${last.label}, ${say.number(last.value)}. Each year the number was a little lower. Paragraph ${stated.paragraph} gives the same figure for ${last.label}, and says that the ratio has been uneven for decades.`,
      ],
    };
  },
};
