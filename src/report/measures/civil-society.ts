import type { MeasureSpec } from '../../measures/measure.ts';

/** Non-governmental organizations and the support they receive (paras. 28–45). */

const procurement = (year: string): MeasureSpec => ({
  id: `social-procurement-parts-${year}`,
  label: `Social procurement of ${year}: national and regional level together`,
  unit: 'tenge',
  decimals: 0,
  formula: `national level + regional level, ${year}`,
  compute: (f, { sum }) =>
    sum([f.statistic(`social-procurement-national-${year}`), f.statistic(`social-procurement-regional-${year}`)]),
});

export const civilSociety: MeasureSpec[] = [
  {
    id: 'ngos-active-share',
    label: 'Active organizations as a share of those registered',
    unit: 'per cent',
    decimals: 1,
    formula: 'active organizations ÷ registered organizations × 100',
    compute: (f, { share }) => share(f.statistic('ngos-active'), f.statistic('ngos-registered')),
  },
  {
    id: 'ngos-not-active',
    label: 'Registered organizations that are not active',
    unit: 'organizations',
    decimals: 0,
    formula: 'registered organizations − active organizations',
    compute: (f, { minus }) => minus(f.statistic('ngos-registered'), f.statistic('ngos-active')),
  },
  {
    id: 'ngos-per-grant-2018',
    label: 'Active organizations for each grant of 2018',
    unit: 'organizations',
    decimals: 0,
    formula: 'active organizations ÷ grants of 2018',
    compute: (f, { ratio }) => ratio(f.statistic('ngos-active'), f.statistic('ngo-grants-2018')),
  },
  {
    id: 'social-procurement-ratio',
    label: 'Social procurement of 2018 as a multiple of that of 2017',
    unit: 'times',
    decimals: 2,
    formula: 'funding of 2018 ÷ funding of 2017',
    compute: (f, { ratio }) => ratio(f.statistic('social-procurement-2018'), f.statistic('social-procurement-2017')),
  },
  procurement('2018'),
  procurement('2017'),
  {
    id: 'social-procurement-parts-2017-share',
    label: 'Social procurement of 2017: both levels as a share of the stated total',
    unit: 'per cent',
    decimals: 1,
    formula: '(national level + regional level) ÷ funding of 2017 × 100',
    compute: (f, { share }) =>
      share(f.measure('social-procurement-parts-2017'), f.statistic('social-procurement-2017')),
  },
  {
    id: 'social-procurement-parts-2017-in-billions',
    label: 'Social procurement of 2017: both levels together, the regional one read in billions',
    unit: 'tenge',
    decimals: 0,
    formula: 'national level + regional level × 1,000, 2017',
    compute: (f, { sum, times }) =>
      sum([
        f.statistic('social-procurement-national-2017'),
        times(f.statistic('social-procurement-regional-2017'), 1000),
      ]),
  },
  {
    id: 'social-procurement-ratio-in-billions',
    label: 'Social procurement, 2018 as a multiple of 2017, the regional figure of 2017 read as billions',
    unit: 'times',
    decimals: 2,
    formula: 'funding of 2018 ÷ the two parts of 2017, the regional one taken in billions',
    compute: (f, { ratio }) =>
      ratio(f.statistic('social-procurement-2018'), f.measure('social-procurement-parts-2017-in-billions')),
  },
  {
    id: 'social-procurement-left-2017',
    label: 'Social procurement of 2017: what the national level leaves of the total',
    unit: 'tenge',
    decimals: 0,
    formula: 'funding of 2017 − national level, 2017',
    compute: (f, { minus }) =>
      minus(f.statistic('social-procurement-2017'), f.statistic('social-procurement-national-2017')),
  },
  {
    id: 'social-procurement-national-ratio',
    label: 'National level of social procurement in 2018 as a multiple of that in 2017',
    unit: 'times',
    decimals: 1,
    formula: 'national level of 2018 ÷ national level of 2017',
    compute: (f, { ratio }) =>
      ratio(f.statistic('social-procurement-national-2018'), f.statistic('social-procurement-national-2017')),
  },
  {
    id: 'social-procurement-national-share-2018',
    label: 'National level as a share of the social procurement of 2018',
    unit: 'per cent',
    decimals: 1,
    formula: 'national level ÷ both levels, 2018 × 100',
    compute: (f, { share }) =>
      share(f.statistic('social-procurement-national-2018'), f.measure('social-procurement-parts-2018')),
  },
  {
    id: 'forum-since',
    label: 'Year since which the Citizens Forum has been held',
    unit: 'year',
    decimals: 0,
    formula: 'the year in paragraph 34',
    compute: (f) => f.quoted(34, 'has been held since {2003}'),
  },
  {
    id: 'coordination-council-since',
    label: 'Year since which the Coordination Council for Cooperation with NGOs has been active',
    unit: 'year',
    decimals: 0,
    formula: 'the year in paragraph 36',
    compute: (f) => f.quoted(36, 'has been active since {2005}'),
  },
  {
    id: 'public-councils-participants-per-council',
    label: 'People involved for each public council',
    unit: 'people',
    decimals: 0,
    formula: 'people involved ÷ public councils',
    compute: (f, { ratio }) => ratio(f.statistic('public-councils-participants'), f.statistic('public-councils')),
  },
  {
    id: 'public-councils-ngo-share',
    label: 'Non-governmental sector as a share of the people in public councils',
    unit: 'per cent',
    decimals: 0,
    formula: 'one third × 100',
    compute: (f, { times }) => times(f.quoted(40, 'and {one third} represent'), 100),
  },
];
