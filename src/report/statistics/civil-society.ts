import type { StatisticSpec } from '../../collections/statistics.ts';

/** Non-governmental organizations, public councils, social procurement, grants and awards (paras. 28–45). */
export const civilSociety: StatisticSpec[] = [
  { id: 'ngos-registered', label: 'Registered non-governmental organizations', unit: 'organizations', asAt: null, paragraph: 28, quote: '{18,517} non-governmental organizations' },
  { id: 'ngos-active', label: 'Active non-governmental organizations', unit: 'organizations', asAt: null, paragraph: 28, quote: 'of which {8,743} are active' },
  { id: 'ngo-discussion-forums', label: 'Discussion forums for cooperation with NGOs', unit: 'forums', asAt: null, paragraph: 32, quote: 'more than {300} discussion forums' },
  { id: 'citizens-forum-2016-ministries', label: 'Ministries represented at the Citizens Forum, 2016', unit: 'ministries', asAt: '2016-11-25', paragraph: 34, quote: 'representatives from NGOs and {10} ministries' },
  // Paragraph 35 gives days and a month, and no year.
  { id: 'citizens-forum-sessions', label: 'Thematic sessions at the eighth Citizens Forum', unit: 'sessions', asAt: null, paragraph: 35, quote: '{35} thematic sessions' },
  { id: 'citizens-forum-officials', label: 'Senior central government officials in sectoral meetings at the eighth Citizens Forum', unit: 'persons', asAt: null, paragraph: 35, quote: '{12} senior central government officials' },
  { id: 'coordination-council-issues', label: 'Issues considered by the Coordination Council for Cooperation with NGOs', unit: 'issues', asAt: null, paragraph: 37, quote: 'more than {120} current issues related to NGOs' },
  { id: 'coordination-council-recommendations', label: 'Recommendations developed by the Coordination Council for Cooperation with NGOs', unit: 'recommendations', asAt: null, paragraph: 37, quote: 'approximately {400} recommendations' },

  { id: 'public-councils-participants', label: 'People involved in public councils', unit: 'persons', asAt: null, paragraph: 40, quote: 'Approximately {4,000} people' },
  { id: 'public-councils', label: 'Public councils', unit: 'organizations', asAt: null, paragraph: 40, quote: 'the activities of {227} councils' },
  { id: 'public-councils-civil-society-share', label: 'Civil society representatives as a share of people involved in public councils', unit: 'per cent', asAt: null, paragraph: 40, quote: '{75} per cent are civil society representatives' },

  { id: 'social-procurement-growth', label: 'Funding for State social procurement, 2018 against 2017', unit: 'times', asAt: '2018', paragraph: 41, quote: '{1.6} times larger than in 2017' },
  { id: 'social-procurement-2018', label: 'Funding for State social procurement, 2018', unit: 'tenge', asAt: '2018', paragraph: 41, quote: 'reaching {20.3 billion} tenge', series: 'social-procurement', key: '2018' },
  { id: 'social-procurement-2017', label: 'Funding for State social procurement, 2017', unit: 'tenge', asAt: '2017', paragraph: 41, quote: '({12.4 billion} tenge in 2017)', series: 'social-procurement', key: '2017' },
  { id: 'social-procurement-national-2018', label: 'State social procurement at the national level, 2018', unit: 'tenge', asAt: '2018', paragraph: 41, quote: 'Spending stood at {822.6 million} tenge', series: 'social-procurement-national', key: '2018' },
  { id: 'social-procurement-national-2017', label: 'State social procurement at the national level, 2017', unit: 'tenge', asAt: '2017', paragraph: 41, quote: '({314.7 million} tenge in 2017)', series: 'social-procurement-national', key: '2017' },
  { id: 'social-procurement-regional-2018', label: 'State social procurement at the regional level, 2018', unit: 'tenge', asAt: '2018', paragraph: 41, quote: '{19.5 billion} tenge', series: 'social-procurement-regional', key: '2018' },
  // “Million” is the report’s word; with the national level it does not reach the total of 2017.
  { id: 'social-procurement-regional-2017', label: 'State social procurement at the regional level, 2017', unit: 'tenge', asAt: '2017', paragraph: 41, quote: '({12.4 million} tenge in 2017)', series: 'social-procurement-regional', key: '2017' },

  { id: 'ngo-grants-2016', label: 'Grants received by NGOs, 2016', unit: 'grants', asAt: '2016', paragraph: 43, quote: 'NGOs received {11} grants in 2016', series: 'ngo-grants', key: '2016' },
  { id: 'ngo-grants-2017', label: 'Grants received by NGOs, 2017', unit: 'grants', asAt: '2017', paragraph: 43, quote: '{57} in 2017', series: 'ngo-grants', key: '2017' },
  { id: 'ngo-grants-2018', label: 'Grants received by NGOs, 2018', unit: 'grants', asAt: '2018', paragraph: 43, quote: '{93} in 2018', series: 'ngo-grants', key: '2018' },
  { id: 'ngo-awards-2017', label: 'Recipients of NGO awards, 2017', unit: 'organizations', asAt: '2017', paragraph: 45, quote: '{59} NGOs being declared winners', series: 'ngo-awards', key: '2017' },
  { id: 'ngo-awards-2018', label: 'Recipients of NGO awards, 2018', unit: 'organizations', asAt: '2018', paragraph: 45, quote: 'In 2018 there were {63} NGO award recipients', series: 'ngo-awards', key: '2018' },
  { id: 'ngo-award-notional-units', label: 'NGO award money for each area of activities, in monthly notional units', unit: 'monthly notional units', asAt: null, paragraph: 45, quote: '{2,000} monthly notional units' },
  { id: 'ngo-award-dollars', label: 'NGO award money for each area of activities, in dollars', unit: 'dollars', asAt: null, paragraph: 45, quote: 'monthly notional units (${12,895})' },
];
