import type { ChartSpec } from '../../charts/spec.ts';
import type { CellFigure } from '../../collections/figures.ts';
import { calc } from '../../measures/arithmetic.ts';
import { highest, lowest } from '../compare.ts';
import { fittingYears } from '../measures/age-shares.ts';

/** A column of annex 2 that is drawn. */
interface Drawn {
  column: string;
  points: CellFigure[];
}

export const ageShares: ChartSpec = {
  id: 'age-shares',
  theme: 'population',
  annexes: [2],
  paragraphs: [5],
  read(facts, say) {
    // All columns are compared, and two are drawn: what is wrong with the last, as the note says, is no doubt about those two.
    const aside = facts.fresh();
    facts.wholeTable('annex-1');
    const heads = aside.across('annex-2', 'total').map(({ column }) => column);
    const rounded = heads.map((head) => fittingYears(aside, head).join());
    const [last, latest] = [heads.at(-1), rounded.at(-2)!];
    const drawn = (column: string): Drawn => ({
      column,
      points: facts.column('annex-2', column, ({ id }) => id !== 'total'),
    });
    const [from, to] = [drawn(heads[0]), drawn(heads.at(-2)!)];
    const first = rounded[0];
    const changes = to.points.map(({ row, label, value }, at) => ({
      label,
      value: facts.measure(`age-share-${row.id}-change`).value,
      before: from.points[at]!.value,
      after: value,
    }));
    const [most, least] = [highest(changes), lowest(changes)];
    const rows = ({ points }: Drawn, series: string) =>
      points.map(({ label, value, use }) => ({ key: label, series, value, use }));
    return {
      headline: `One person in ten is aged ${most.label}; the share aged ${least.label} fell most`,
      claims: {
        'One person in ten': Math.round(most.after) === 10 && changes.every(({ after }) => after <= most.after),
        'each headed one year earlier':
          heads.join() === '2014,2015,2016,2017,2018' && rounded.join() === '2015,2016,2017,2018,',
        'cut off': fittingYears(aside, last, calc.cutOff).join() === latest,
      },
      subtitle: `Share of the population by age, per cent, at the start of ${first} and of ${latest}`,
      drawing: {
        type: 'dumbbell',
        key: 'Age',
        measure: { unit: 'per cent', decimals: 1 },
        rows: [...rows(from, first), ...rows(to, latest)].reverse(),
        options: { from: first, to: latest, tones: { [first]: 'sun', [latest]: 'sky' } },
      },
      note: `Annex 2 heads its columns ${heads[0]} to ${heads.at(-1)}. By annex 1 the first ${say.count(heads.slice(0, -1).length)} are the shares of ${first} to ${latest}, each headed one year earlier, and the column headed ${last} has the shares of ${latest} once more, cut off after one decimal instead of rounded. This chart goes by the years that the figures fit: its ${first} is the column headed ${from.column}, its ${latest} the one headed ${to.column}.`,
      description: [
        `From the start of ${first} to that of ${latest} the share of people aged ${most.label} rose from ${say.number(most.before, 1)} to ${say.number(most.after, 1)} per cent, the largest rise. The share of those aged ${least.label} fell from ${say.number(least.before, 1)} to ${say.number(least.after, 1)} per cent, the largest fall.`,
        `The share fell in the bands ${say.list(changes.filter(({ value }) => value < -0.05).map(({ label }) => label))}; it rose in ${say.list(changes.filter(({ value }) => value > 0.05).map(({ label }) => label))}; in the others it is the same to one decimal.`,
      ],
    };
  },
};
