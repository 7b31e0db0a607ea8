import type { ChartSpec } from '../../charts/spec.ts';
import { falls, rowsOf, values } from './rows.ts';

export const sexRatio: ChartSpec = {
  id: 'sex-ratio',
  theme: 'population',
  annexes: [4],
  read(facts, say) {
    const ratios = facts.across('annex-4', 'females');
    const stated = facts.statistic('sex-ratio');
    const [first, last] = [ratios[0]!, ratios.at(-1)!];
    return {
      headline: 'The surplus of women is shrinking, slowly',
      claims: {
        'is shrinking': falls(values(ratios)),
        'gives the same figure': stated.value === last.value,
      },
      subtitle: `Females for every 1,000 males, at the start of each year, ${first.label}–${last.label}`,
      drawing: {
        form: 'columns',
        key: 'Year',
        measure: { unit: 'females per 1,000 males' },
        rows: rowsOf(ratios, { series: 'Females' }),
        options: {
          tone: 'sky',
          base: { value: 1000, label: 'Columns stand on 1,000: as many females as males' },
          height: 100,
        },
      },
      description: [
        `At the start of ${first.label} there were ${say.number(first.value)} females for every 1,000 males; at the start of ${last.label}, ${say.number(last.value)}. Each year the number was a little lower. Paragraph ${stated.paragraph} gives the same figure for ${last.label}, and says that the ratio has been uneven for decades.`,
      ],
    };
  },
};
