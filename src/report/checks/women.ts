import type { Checks } from '../../collections/report.ts';

/** Women of childbearing age (para. 15). The usual range, which the paragraph does not name. */
const fertile = ['15-19', '20-24', '25-29', '30-34', '35-39', '40-44', '45-49'];

export const women: Checks = (_, { sum, share }) => [
  {
    id: 'para-15-women',
    stated: [15, 'currently over {4.5 million} women of childbearing age'],
    claim: 'The women of childbearing age are those aged 15–49 in annex 3.',
    computed: (f) => sum(fertile.map((band) => f.cell('annex-3', band, 'females-2018'))),
    formula: 'females of annex 3, start of 2018, bands 15–19 to 45–49',
    wording: 'over',
    note: 'The paragraph does not give the ages; the usual range is taken.',
  },
  {
    id: 'para-15-women-share',
    stated: [15, 'which amounts to almost {30} per cent of the total population'],
    claim: 'The women of childbearing age amount to almost the share of the population given.',
    finding:
      'Paragraph 15 says that women of childbearing age are almost {stated} per cent of the population. By annex 3, women aged 15–49 are {computed} per cent of it.',
    computed: (f) =>
      share(
        sum(fertile.map((band) => f.cell('annex-3', band, 'females-2018'))),
        f.cell('annex-3', 'total', 'total-2018'),
      ),
    formula: 'females aged 15–49 ÷ total population, both of annex 3, start of 2018 × 100',
    wording: 'almost',
    note: 'The number of these women in the same sentence agrees with annex 3 for these ages. A wider range of ages would come nearer to the share, and go further from the number.',
  },
];
