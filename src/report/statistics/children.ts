import type { StatisticSpec } from '../../collections/statistics.ts';

/** Protection of children’s rights (paras. 299–344). */
export const children: StatisticSpec[] = [
  { id: 'human-rights-instruments', label: 'International human rights instruments ratified', unit: 'instruments', asAt: null, paragraph: 299, quote: 'Around {60} international human rights instruments' },
  { id: 'child-rights-instruments', label: 'Ratified instruments on children’s rights', unit: 'instruments', asAt: null, paragraph: 299, quote: 'more than {15} on children’s rights' },
  { id: 'child-rights-government-decisions', label: 'Government decisions adopted to protect children’s rights', unit: 'decisions', asAt: '2017', paragraph: 306, quote: '{2} government decisions' },
  { id: 'child-rights-orders', label: 'Orders adopted to protect children’s rights', unit: 'orders', asAt: '2017', paragraph: 306, quote: '{12} orders' },
  { id: 'child-policy-memorandums', label: 'Memorandums of cooperation signed with NGOs on policy for children', unit: 'memorandums', asAt: null, paragraph: 310, quote: '{21} memorandums of cooperation' },
  { id: 'child-policy-memorandums-international', label: 'Memorandums of cooperation on policy for children signed with international organizations', unit: 'memorandums', asAt: null, paragraph: 310, quote: 'including {4} with international organizations' },
  { id: 'child-friendly-cities', label: 'Cities and districts in the Child-Friendly Cities Initiative', unit: 'administrative units', asAt: null, paragraph: 312, quote: '{25} participating cities and districts' },
  { id: 'rehabilitation-centre-regions', label: 'Regions with rehabilitation centres for minors returned from terrorist hotspots', unit: 'administrative units', asAt: null, paragraph: 317, quote: 'rehabilitation centres in {nine} of the country’s regions' },
  { id: 'gifted-children', label: 'Gifted children taking part each year in the Child-friendly Kazakhstan festival and forum', unit: 'persons', asAt: null, paragraph: 323, quote: 'Each year, {320} gifted children' },
  // The report dates only the earlier survey.
  { id: 'child-convention-awareness', label: 'Share of children surveyed aware of the Convention on the Rights of the Child', unit: 'per cent', asAt: null, paragraph: 333, quote: '{86.2} per cent were aware of the Convention', series: 'child-convention-awareness', key: 'Latest survey' },
  { id: 'child-convention-awareness-2017', label: 'Share of children surveyed aware of the Convention on the Rights of the Child, 2017', unit: 'per cent', asAt: '2017', paragraph: 333, quote: 'versus {84.6} per cent in 2017', series: 'child-convention-awareness', key: '2017' },
  { id: 'child-rights-functions-contracted', label: 'Functions contracted out by the Committee for Protection of Children’s Rights', unit: 'functions', asAt: null, paragraph: 337, quote: 'contracting out {five} of its functions' },
  { id: 'child-helplines-regional', label: 'Helplines for children in the regions', unit: 'helplines', asAt: null, paragraph: 344, quote: 'around {160} helplines in the regions' },
];
