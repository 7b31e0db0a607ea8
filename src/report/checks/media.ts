import type { Checks, CheckSpec } from '../../checks/spec.ts';

/** Media outlets and broadcasters (paras. 87–92). */
export const media: Checks = () => [
  {
    id: 'para-87-outlets',
    stated: [87, 'Kazakhstan had {3,282} active media outlets'],
    claim: 'The outlets of each kind add up to all.',
    computed: (f) => f.measure('media-kinds-total'),
    formula: 'newspapers and magazines + broadcast media + Internet media',
  },
  ...(
    [
      ['newspapers', '({84.2} per cent) were newspapers'],
      ['broadcast', '({5.9} per cent) broadcast media outlets'],
      ['internet', '({9.8} per cent) Internet media outlets'],
    ] as const
  ).map(([kind, quote]): CheckSpec => ({
    id: `para-87-${kind}-share`,
    stated: [87, quote],
    claim: `The share of this kind (${kind}) follows from the number of outlets.`,
    computed: (f) => f.measure(`media-${kind}-computed-share`),
    formula: 'outlets of this kind ÷ all outlets × 100',
  })),
  {
    id: 'para-87-shares',
    stated: [87, '({9.8} per cent) Internet media outlets'],
    expected: 100,
    claim: 'The shares add up to 100 per cent.',
    computed: (f) => f.measure('media-shares-total'),
    formula: 'sum of the shares, in per cent',
  },
  {
    id: 'para-88-non-state',
    stated: [88, 'with a share of around {80} per cent'],
    claim: 'The share of non-State media, beside that among television and radio stations.',
    computed: (f) => f.measure('broadcasters-non-state-computed-share'),
    formula: 'non-State stations ÷ all stations of paragraph 92 × 100',
    wording: 'beside',
    note: 'The bases differ: the information market here, television and radio stations there.',
  },
  {
    id: 'para-88-dominate',
    stated: [88, 'The non-State media {dominate} the country’s information market'],
    as: 'words',
    claim: 'The non-State media have most of the market.',
    computed: (f) => f.statistic('media-non-state-share'),
    formula: 'the share given in the sentence',
    wording: 'most',
  },
  {
    id: 'para-90-subjects',
    stated: [90, 'other – {8.42} per cent'],
    expected: 100,
    claim: 'The shares by subject add up to 100 per cent.',
    computed: (f) => f.measure('media-subjects-total'),
    formula: 'sum of the shares, in per cent',
  },
  {
    id: 'para-91-regions',
    stated: [91, 'and the city of Astana ({426})'],
    value: (f) => f.measure('media-located'),
    claim: 'The outlets of the regions named are a part of all outlets.',
    computed: (f) => f.statistic('media-outlets'),
    formula: 'sum of the regions, against all outlets of paragraph 87',
    wording: 'not-above',
  },
  {
    id: 'para-91-greatest',
    stated: [91, 'by region is in {Almaty}, which has'],
    as: 'words',
    claim: 'The region with the most outlets is the one named so.',
    computed: (f) => f.series('media-by-region').toSorted((a, b) => b.value - a.value)[0].key,
    formula: 'the largest of the numbers',
  },
  {
    id: 'para-92-broadcasters',
    stated: [92, 'there are {327} broadcasters in Kazakhstan'],
    claim: 'The broadcasters of each kind add up to all.',
    computed: (f) => f.measure('broadcasters-total'),
    formula: 'companies with own stations + cable operators + satellite operators',
  },
  {
    id: 'para-92-stations',
    stated: [92, 'as follows: {195} television and radio companies'],
    claim: 'Television and radio stations add up to the companies with own stations.',
    computed: (f) => f.measure('stations-total'),
    formula: 'television stations + radio stations',
  },
  {
    id: 'para-92-ownership',
    stated: [92, 'as follows: {195} television and radio companies'],
    claim: 'State and non-State channels add up to the companies with own stations.',
    computed: (f) => f.measure('channels-total'),
    formula: 'State channels + non-State channels',
  },
  {
    id: 'para-92-para-87',
    stated: [92, 'as follows: {195} television and radio companies'],
    claim: 'There are as many companies with own stations as broadcast media outlets in paragraph 87.',
    computed: (f) => f.statistic('media-broadcast'),
    formula: 'broadcast media outlets of paragraph 87',
  },
];
