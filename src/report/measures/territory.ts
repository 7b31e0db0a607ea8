import type { MeasureSpec } from '../../measures/measure.ts';

/** The land borders of paragraph 1, and incomes by region (paras. 18–21). */
export const territory: MeasureSpec[] = [
  {
    id: 'borders-total',
    label: 'Length of the five land borders together',
    unit: 'km',
    decimals: 0,
    formula: 'sum of the borders',
    compute: (f, { sum }) => sum(f.series('borders')),
  },
  {
    id: 'borders-excess',
    label: 'Length of the five land borders together, less the total that paragraph 1 gives',
    unit: 'km',
    decimals: 0,
    formula: 'sum of the borders − stated total',
    compute: (f, { minus }) => minus(f.measure('borders-total'), f.statistic('border-total')),
  },
  {
    id: 'border-russia-share',
    label: 'Border with Russia as a share of the five land borders',
    unit: 'per cent',
    decimals: 1,
    formula: 'border with Russia ÷ sum of the borders × 100',
    compute: (f, { share }) => share(f.statistic('border-russia'), f.measure('borders-total')),
  },
  {
    id: 'border-russia-share-of-stated',
    label: 'Border with Russia as a share of the total that paragraph 1 gives',
    unit: 'per cent',
    decimals: 1,
    formula: 'border with Russia ÷ stated total × 100',
    compute: (f, { share }) => share(f.statistic('border-russia'), f.statistic('border-total')),
  },
];

export const incomes: MeasureSpec[] = [
  {
    id: 'income-turkistan-ratio',
    label: 'Income per head in Turkistan as a multiple of the national average',
    unit: 'times',
    decimals: 2,
    formula: 'share of the national average ÷ 100',
    compute: (f, { ratio, rounded }) => ratio(rounded(f.statistic('income-turkistan-share'), 1), 100),
  },
  {
    id: 'income-regional-gap',
    label: 'Income per head in Atyrau as a multiple of that in Turkistan',
    unit: 'times',
    decimals: 1,
    formula: 'Atyrau against the national average ÷ Turkistan against the national average',
    compute: (f, { ratio }) => ratio(f.statistic('income-atyrau-ratio'), f.measure('income-turkistan-ratio')),
  },
];
