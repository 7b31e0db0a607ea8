import type { ChartSpec } from '../../charts/spec.ts';

export const ageShares: ChartSpec = {
  id: 'age-shares',
  theme: 'population',
  annexes: [2],
  paragraphs: [5],
  read(facts, say) {
    const bands = ({ id }: { id: string }) => id !== 'total';
    const years = facts.across('annex-1', 'total').map(({ column, value }) => ({
      year: column,
      percents: facts.column('annex-1', column, bands).map((band) => (100 * band.value) / value),
    }));
    // All are compared, and two are drawn: what is wrong with the last, as the note says, is no doubt about those two.
    const aside = facts.fresh();
    const columns = aside
      .across('annex-2', 'total')
      .map(({ column }) => ({ column, points: aside.column('annex-2', column, bands) }));
    // The year whose shares a column repeats, band by band, when they are brought to one decimal in one way.
    const fits = (points: Points, cut: (tenths: number) => number) =>
      years.find(({ percents }) =>
        percents.every((percent, at) => cut(10 * percent) === Math.round(10 * points[at]!.value)),
      )?.year;
    const rounded = columns.map(({ points }) => fits(points, Math.round));
    const last = columns.at(-1)!;
    const [from, to] = [columns[0]!, columns.at(-2)!].map(({ column }) => ({
      column,
      points: facts.column('annex-2', column, bands),
    })) as [(typeof columns)[number], (typeof columns)[number]];
    const [first, latest] = [rounded[0]!, rounded.at(-2)!];
    const changes = to.points.map(({ label, value }, at) => ({ label, value, change: value - from.points[at]!.value }));
    const most = changes.reduce((a, b) => (b.change > a.change ? b : a));
    const least = changes.reduce((a, b) => (b.change < a.change ? b : a));
    const rows = (points: Points, series: string) =>
      points.map(({ label, value, use }) => ({ key: label, series, value, use }));
    const heads = columns.map(({ column }) => column);
    return {
      headline: `One person in ten is aged ${most.label}; the share aged ${least.label} fell most`,
      claims: {
        'One person in ten': Math.round(most.value) === 10 && changes.every(({ value }) => value <= most.value),
        'each headed one year earlier': columns
          .slice(0, -1)
          .every(({ column }, at) => rounded[at] === String(Number(column) + 1)),
        'cut off': rounded.at(-1) === undefined && fits(last.points, (tenths) => Math.floor(tenths)) === latest,
      },
      subtitle: `Share of the population by age, per cent, at the start of ${first} and of ${latest}`,
      drawing: {
        form: 'dumbbell',
        key: 'Age',
        measure: { unit: 'per cent', decimals: 1 },
        rows: [...rows(from.points, first), ...rows(to.points, latest)].reverse(),
        options: { from: first, to: latest, tones: { [first]: 'sun', [latest]: 'sky' } },
      },
      note: `Annex 2 heads its columns ${heads[0]} to ${heads.at(-1)}. By annex 1 the first ${say.count(columns.length - 1)} are the shares of ${first} to ${latest}, each headed one year earlier, and the column headed ${last.column} has the shares of ${latest} once more, cut off after one decimal instead of rounded. This chart goes by the years that the figures fit: its ${first} is the column headed ${from.column}, its ${latest} the one headed ${to.column}.`,
      description: [
        `From the start of ${first} to that of ${latest} the share of people aged ${most.label} rose from ${say.number(most.value - most.change, 1)} to ${say.number(most.value, 1)} per cent, the largest rise. The share of those aged ${least.label} fell from ${say.number(least.value - least.change, 1)} to ${say.number(least.value, 1)} per cent, the largest fall.`,
        `The share fell in the bands ${say.list(changes.filter(({ change }) => change < -0.05).map(({ label }) => label))}; it rose in ${say.list(changes.filter(({ change }) => change > 0.05).map(({ label }) => label))}; in the others it is the same to one decimal.`,
      ],
    };
  },
};

type Points = ReturnType<Parameters<ChartSpec['read']>[0]['column']>;
