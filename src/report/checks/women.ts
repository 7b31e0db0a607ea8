import type { Checks } from '../../checks/spec.ts';

/** Women of childbearing age (para. 15). The usual range, which the paragraph does not name. */
export const women: Checks = () => [
  {
    id: 'para-15-women',
    stated: [15, 'currently over {4.5 million} women of childbearing age'],
    claim: 'The number of women of childbearing age fits those aged 15–49 in annex 3.',
    computed: (f) => f.measure('women-15-49'),
    formula: 'females of annex 3, start of 2018, bands 15–19 to 45–49',
    wording: 'over',
    note: 'The paragraph does not give the ages; the usual range is taken.',
  },
  {
    id: 'para-15-women-share',
    stated: [15, 'which amounts to almost {30} per cent of the total population'],
    claim: 'The women of childbearing age amount to almost the share of the population given.',
    computed: (f) => f.measure('women-15-49-share'),
    formula: 'females aged 15–49 ÷ total population, both of annex 3, start of 2018 × 100',
    wording: 'almost',
    reading:
      'The paragraph names no ages. The women aged 10–49 come near to the share given, and are far more than the number given.',
    note: 'The number of these women in the same sentence agrees with annex 3 for these ages.',
  },
];
