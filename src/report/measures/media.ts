import type { Facts } from '../../collections/facts.ts';
import type { MeasureSpec } from '../../measures/measure.ts';

/** Media outlets by kind, place, language and subject; broadcasters (paras. 87–92). */

/** The sum of a series of statistics. */
const total = (id: string, label: string, unit: string, series: string, formula: string): MeasureSpec => ({
  id,
  label,
  unit,
  decimals: 0,
  formula,
  compute: (f, { sum }) => sum(f.series(series)),
});

/** A statistic as a share of all media outlets. */
const ofOutlets = (id: string, label: string, statistic: string): MeasureSpec => ({
  id,
  label: `${label} as a share of all media outlets`,
  unit: 'per cent',
  decimals: 1,
  formula: 'outlets ÷ all outlets of paragraph 87 × 100',
  compute: (f, { share }) => share(f.statistic(statistic), f.statistic('media-outlets')),
});

const regions: [id: string, name: string][] = [
  ['almaty', 'Almaty'],
  ['karaganda', 'Karaganda province'],
  ['turkistan', 'Turkistan province'],
  ['east-kazakhstan', 'East Kazakhstan province'],
  ['pavlodar', 'Pavlodar province'],
  ['astana', 'Astana'],
];

/** The places with most outlets, after the first. */
const nextPlaces = (facts: Facts) =>
  facts
    .series('media-by-region')
    .toSorted((a, b) => b.value - a.value)
    .slice(1, 4);

export const media: MeasureSpec[] = [
  total(
    'media-kinds-total',
    'Media outlets of all kinds',
    'outlets',
    'media-by-kind',
    'newspapers and magazines + broadcast media + Internet media',
  ),
  ofOutlets('media-newspapers-computed-share', 'Newspapers and magazines', 'media-newspapers'),
  ofOutlets('media-broadcast-computed-share', 'Broadcast media', 'media-broadcast'),
  ofOutlets('media-internet-computed-share', 'Internet media', 'media-internet'),
  {
    id: 'media-shares-total',
    label: 'Printed shares of the kinds of media outlets together',
    unit: 'per cent',
    decimals: 1,
    formula: 'sum of the shares, in per cent',
    compute: (f, { sum }) => sum(f.series('media-share-by-kind')),
  },
  {
    id: 'media-not-in-print',
    label: 'Broadcast and Internet media outlets',
    unit: 'outlets',
    decimals: 0,
    formula: 'broadcast media outlets + Internet media outlets',
    compute: (f, { sum }) => sum([f.statistic('media-broadcast'), f.statistic('media-internet')]),
  },
  {
    id: 'media-in-print-ratio',
    label: 'Newspapers and magazines for each broadcast or Internet media outlet',
    unit: 'outlets',
    decimals: 1,
    formula: 'newspapers and magazines ÷ broadcast and Internet media outlets',
    compute: (f, { ratio }) => ratio(f.statistic('media-newspapers'), f.measure('media-not-in-print')),
  },
  ...regions.map(([id, name]) => ofOutlets(`media-${id}-share`, `Media outlets in ${name}`, `media-${id}`)),
  {
    id: 'media-places-named',
    label: 'Places that paragraph 91 names',
    unit: 'places',
    decimals: 0,
    formula: 'number of places named',
    compute: (f) => f.series('media-by-region').length,
  },
  total('media-located', 'Media outlets in the places named', 'outlets', 'media-by-region', 'sum of the places named'),
  {
    id: 'media-located-share',
    label: 'Media outlets in the places named as a share of all',
    unit: 'per cent',
    decimals: 1,
    formula: 'sum of the places named ÷ all outlets of paragraph 87 × 100',
    compute: (f, { share }) => share(f.measure('media-located'), f.statistic('media-outlets')),
  },
  {
    id: 'media-not-located',
    label: 'Media outlets in all other places',
    unit: 'outlets',
    decimals: 0,
    formula: 'all outlets of paragraph 87 − sum of the places named',
    compute: (f, { minus }) => minus(f.statistic('media-outlets'), f.measure('media-located')),
  },
  {
    id: 'media-not-located-share',
    label: 'Media outlets in all other places as a share of all',
    unit: 'per cent',
    decimals: 1,
    formula: 'outlets in all other places ÷ all outlets of paragraph 87 × 100',
    compute: (f, { share }) => share(f.measure('media-not-located'), f.statistic('media-outlets')),
  },
  {
    id: 'media-next-three-places',
    label: 'Media outlets in the three places with most of them after the first',
    unit: 'outlets',
    decimals: 0,
    formula: 'sum of the second, third and fourth place',
    compute: (f, { sum }) => sum(nextPlaces(f)),
  },
  {
    id: 'media-kazakh-and-russian-together',
    label: 'Media in Kazakh and media in Russian together',
    unit: 'per cent',
    decimals: 1,
    formula: 'share of Kazakh language media + share of Russian language media',
    compute: (f, { sum }) => sum([f.statistic('media-kazakh-share'), f.statistic('media-russian-share')]),
  },
  {
    id: 'media-languages-total',
    label: 'Shares of media by language together',
    unit: 'per cent',
    decimals: 2,
    formula: 'sum of the shares, in per cent',
    compute: (f, { sum }) => sum(f.series('media-by-language')),
  },
  {
    id: 'media-languages-rest',
    label: 'What the shares of media by language leave',
    unit: 'per cent',
    decimals: 2,
    formula: '100 − sum of the shares',
    compute: (f, { minus }) => minus(100, f.measure('media-languages-total')),
  },
  ofOutlets('media-ethnic-share', 'Ethnic media outlets', 'media-ethnic'),
  {
    id: 'media-ethnic-languages',
    label: 'Languages of ethnic media that paragraph 89 lists',
    unit: 'languages',
    decimals: 0,
    formula: 'number of languages listed',
    compute: (f) => f.list(89, 'in the following languages: ', '.', '; ').length,
  },
  {
    id: 'media-subjects-total',
    label: 'Shares of media outlets by subject together',
    unit: 'per cent',
    decimals: 2,
    formula: 'sum of the shares, in per cent',
    compute: (f, { sum }) => sum(f.series('media-by-subject')),
  },
  {
    id: 'media-leading-subjects',
    label: 'Share of media outlets devoted to news, advertising, or society and politics',
    unit: 'per cent',
    decimals: 1,
    formula: 'news + advertising + society and politics',
    compute: (f, { sum }) =>
      sum(['news', 'advertising', 'society-and-politics'].map((subject) => f.statistic(`media-subject-${subject}`))),
  },
  total(
    'broadcasters-total',
    'Broadcasters of all kinds',
    'broadcasters',
    'broadcasters-by-kind',
    'companies with own stations + cable operators + satellite operators',
  ),
  total(
    'stations-total',
    'Television and radio stations',
    'stations',
    'stations-by-kind',
    'television stations + radio stations',
  ),
  total(
    'channels-total',
    'State and non-State channels',
    'stations',
    'stations-by-ownership',
    'State channels + non-State channels',
  ),
  {
    id: 'broadcasters-non-state-computed-share',
    label: 'Non-State channels as a share of television and radio stations',
    unit: 'per cent',
    decimals: 1,
    formula: 'non-State stations ÷ all stations of paragraph 92 × 100',
    compute: (f, { share }) => share(f.statistic('broadcasters-non-state'), f.statistic('broadcasters-own-stations')),
  },
  {
    id: 'stations-per-state-channel',
    label: 'Television and radio stations for each State channel',
    unit: 'stations',
    decimals: 1,
    formula: 'all stations of paragraph 92 ÷ State channels',
    compute: (f, { ratio }) => ratio(f.statistic('broadcasters-own-stations'), f.statistic('broadcasters-state')),
  },
];
