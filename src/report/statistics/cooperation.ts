import type { StatisticSpec } from '../../parse/grammar.ts';

/** The universal periodic review, the Security Council and the General Assembly (paras. 348–359). */
export const cooperation: StatisticSpec[] = [
  { id: 'upr-accepted', label: 'Recommendations accepted in the second cycle of the universal periodic review', unit: 'recommendations', asAt: '2014-10', paragraph: 348, quote: 'accepted {112} of the 128 recommendations received' },
  { id: 'upr-received', label: 'Recommendations received in the second cycle of the universal periodic review', unit: 'recommendations', asAt: '2014-10', paragraph: 348, quote: 'of the {128} recommendations received' },
  { id: 'security-council-meetings', label: 'Meetings held during the presidency of the Security Council', unit: 'meetings', asAt: null, paragraph: 355, quote: 'around {30} meetings were held' },
  { id: 'code-of-conduct-signatories', label: 'States that signed the code of conduct towards a world free from terrorism', unit: 'countries', asAt: '2018-09-28', paragraph: 359, quote: 'over {70} States Members of the United Nations' },
];
