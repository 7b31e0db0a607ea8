import type { Facts } from '../../collections/facts.ts';
import { calc, type Operand, type Term } from '../../measures/arithmetic.ts';
import type { Figure } from '../../collections/figures.ts';
import type { MeasureSpec } from '../../measures/measure.ts';
import { aged, bands } from '../bands.ts';

/** Shares by age: those that annex 1 gives, beside those that annex 2 prints. */

const years = ['2015', '2016', '2017', '2018'];

/** The years of annex 1 whose shares, brought to the digits of a column of annex 2, are all that it prints. */
export function fittingYears(
  facts: Facts,
  column: string,
  bring: (share: Operand, like: Figure) => Term = calc.asPrinted,
): string[] {
  return years.filter((year) => {
    facts.cell('annex-1', 'total', year);
    return bands.every((band) => {
      const share = facts.measure(`age-share-${band}-${year}`);
      const printed = facts.cell('annex-2', band, column);
      return bring(share, printed).value === printed.value;
    });
  });
}

/** Cells of annex 2, each with the share that annex 1 gives for the year of its column, or for the year after. */
const compared = (facts: Facts, later: 0 | 1) =>
  years.flatMap((year) =>
    bands.map((band) => {
      const printed = facts.cell('annex-2', band, String(Number(year) - later));
      return calc.asPrinted(facts.measure(`age-share-${band}-${year}`), printed).value === printed.value;
    }),
  );

export const ageShares: MeasureSpec[] = [
  ...years.flatMap((year) =>
    bands.map((band): MeasureSpec => ({
      id: `age-share-${band}-${year}`,
      label: `Share of the population ${aged(band)}, start of ${year}`,
      unit: 'per cent',
      decimals: 1,
      formula: 'band ÷ total population of annex 1 × 100',
      compute: (f, { share }) => share(f.cell('annex-1', band, year), f.cell('annex-1', 'total', year)),
    })),
  ),
  ...bands.map((band): MeasureSpec => ({
    id: `age-share-${band}-change`,
    label: `Share of the population ${aged(band)}: change from the column headed 2014 to that headed 2017`,
    unit: 'percentage points',
    decimals: 1,
    formula: 'annex 2, column 2017 − column 2014',
    compute: (f, { minus }) => minus(f.cell('annex-2', band, '2017'), f.cell('annex-2', band, '2014')),
  })),
  {
    id: 'age-shares-compared',
    label: 'Shares of annex 2 that can be set beside annex 1, year for year',
    unit: 'shares',
    decimals: 0,
    formula: 'age bands × years that both annexes have',
    compute: (f) => compared(f, 0).length,
  },
  {
    id: 'age-shares-agreeing',
    label: 'Shares of annex 2 that agree with annex 1, year for year',
    unit: 'shares',
    decimals: 0,
    formula: 'shares of annex 2 that are those of annex 1 for the year of their column, rounded',
    compute: (f) => compared(f, 0).filter(Boolean).length,
  },
  {
    id: 'age-shares-compared-a-year-later',
    label: 'Shares of annex 2 that can be set beside annex 1 for the year after that of their column',
    unit: 'shares',
    decimals: 0,
    formula: 'age bands × columns of annex 2 for which annex 1 has the year after',
    compute: (f) => compared(f, 1).length,
  },
  {
    id: 'age-shares-agreeing-a-year-later',
    label: 'Shares of annex 2 that agree with annex 1 for the year after that of their column',
    unit: 'shares',
    decimals: 0,
    formula: 'shares of annex 2 that are those of annex 1 for the year after that of their column, rounded',
    compute: (f) => compared(f, 1).filter(Boolean).length,
  },
];
