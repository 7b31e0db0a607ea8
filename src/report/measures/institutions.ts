import type { Facts } from '../../collections/facts.ts';
import type { MeasureSpec } from '../../measures/measure.ts';

/** Parliament, the Constitutional Council, the Constitution and the courts (paras. 110–280). */
/** How many houses of Parliament appoint members of the Constitutional Council. */
const houses = (facts: Facts) => facts.list(185, ', and the ', ' each appoint', / and the /).length;

/** One: the President of the Republic appoints the president of the Council too. */
const councilPresident = (facts: Facts) =>
  [facts.words(184, 'appoints {the President of the Constitutional Council}')].length;

export const institutions: MeasureSpec[] = [
  {
    id: 'constitution-2017-articles-difference',
    label: 'Articles changed by the Act of March 2017: difference between paragraphs 114 and 137',
    unit: 'articles',
    decimals: 0,
    formula: 'articles of paragraph 114 − articles of paragraph 137',
    compute: (f, { minus }) =>
      minus(f.statistic('constitution-2017-articles-changed'), f.statistic('constitution-2017-articles-amended')),
  },
  {
    id: 'majilis-total',
    label: 'Members of the Majilis elected in both ways',
    unit: 'members',
    decimals: 0,
    formula: 'elected by direct suffrage + elected by the People’s Assembly',
    compute: (f, { sum }) => sum(f.series('majilis-by-election')),
  },
  {
    id: 'senators-from-provinces',
    label: 'Senators from the provinces',
    unit: 'members',
    decimals: 0,
    formula: 'senators of each province × provinces of paragraph 4',
    compute: (f, { times }) => times(f.statistic('senate-seats-per-region'), f.statistic('provinces')),
  },
  {
    id: 'senate-without-major-cities',
    label: 'Members of the Senate, without those from the major cities',
    unit: 'members',
    decimals: 0,
    formula: 'senators from the provinces + those from the capital + those appointed',
    compute: (f, { sum }) =>
      sum([
        f.measure('senators-from-provinces'),
        f.statistic('senate-seats-per-region'),
        f.statistic('senate-appointed'),
      ]),
  },
  {
    id: 'constitutional-council-named-by-president',
    label: 'Members of the Constitutional Council named by the President of the Republic',
    unit: 'members',
    decimals: 0,
    formula: 'members named by the President + the president of the Council',
    compute: (f, { sum }) => sum([f.statistic('constitutional-council-by-president'), councilPresident(f)]),
  },
  {
    id: 'constitutional-council-named-by-houses',
    label: 'Members of the Constitutional Council named by the houses of Parliament',
    unit: 'members',
    decimals: 0,
    formula: 'members of each house × houses named in paragraph 185',
    compute: (f, { times }) => times(houses(f), f.statistic('constitutional-council-by-each-house')),
  },
  {
    id: 'constitutional-council-total',
    label: 'Members of the Constitutional Council appointed by all sides',
    unit: 'members',
    decimals: 0,
    formula: 'appointed by the President of the Republic + by each of two houses + the president of the Council',
    compute: (f, { sum, times }) =>
      sum([
        f.statistic('constitutional-council-by-president'),
        times(houses(f), f.statistic('constitutional-council-by-each-house')),
        councilPresident(f),
      ]),
  },
  {
    id: 'constitutional-council-applications-total',
    label: 'Applications to the Constitutional Council of all kinds named',
    unit: 'applications',
    decimals: 0,
    formula: 'sum of the kinds of applicant',
    compute: (f, { sum }) => sum(f.series('constitutional-council-applications')),
  },
  ...(
    [
      ['', 'those named'],
      ['-of-stated', 'the number stated'],
    ] as const
  ).map(([suffix, whole]): MeasureSpec => ({
    id: `constitutional-council-applications-parliament-and-courts-share${suffix}`,
    label: `Applications of Parliament and the courts as a share of ${whole}`,
    unit: 'per cent',
    decimals: 0,
    formula: `(Parliament + courts) ÷ ${whole} × 100`,
    compute: (f, { share, sum }) =>
      share(
        sum([
          f.statistic('constitutional-council-applications-parliament'),
          f.statistic('constitutional-council-applications-courts'),
        ]),
        suffix
          ? f.statistic('constitutional-council-applications')
          : f.measure('constitutional-council-applications-total'),
      ),
  })),
  {
    id: 'supreme-courts',
    label: 'Courts that are neither provincial nor district courts: the Supreme Court',
    unit: 'courts',
    decimals: 0,
    formula: 'all courts − provincial and related courts − district courts',
    compute: (f, { minus }) =>
      minus(minus(f.statistic('courts'), f.statistic('courts-provincial')), f.statistic('courts-district')),
  },
  {
    id: 'courts-above-district',
    label: 'The Supreme Court and the provincial and related courts',
    unit: 'courts',
    decimals: 0,
    formula: 'all courts − district courts',
    compute: (f, { minus }) => minus(f.statistic('courts'), f.statistic('courts-district')),
  },
  {
    id: 'specialized-courts-total',
    label: 'Specialized courts',
    unit: 'courts',
    decimals: 0,
    formula: 'sum of the kinds of specialized courts',
    compute: (f, { sum }) => sum(f.series('specialized-courts')),
  },
  {
    id: 'specialized-courts-share',
    label: 'Specialized courts as a share of the district courts',
    unit: 'per cent',
    decimals: 1,
    formula: 'specialized courts ÷ district courts × 100',
    compute: (f, { share }) => share(f.measure('specialized-courts-total'), f.statistic('courts-district')),
  },
  {
    id: 'courts-not-specialized',
    label: 'District courts that are not specialized',
    unit: 'courts',
    decimals: 0,
    formula: 'district courts − specialized courts',
    compute: (f, { minus }) => minus(f.statistic('courts-district'), f.measure('specialized-courts-total')),
  },
  {
    id: 'human-rights-commission-total',
    label: 'Members of the Human Rights Commission from both sides',
    unit: 'members',
    decimals: 0,
    formula: 'State bodies and organizations + civil society',
    compute: (f, { sum }) => sum(f.series('human-rights-commission')),
  },
];
