import type { StatisticSpec } from '../../collections/statistics.ts';

/** Media outlets by kind, ownership, language, subject and region; broadcasters (paras. 87–92). Only paragraph 87 carries a date. */
export const media: StatisticSpec[] = [
  { id: 'media-outlets', label: 'Active media outlets', unit: 'outlets', asAt: '2018-11-21', paragraph: 87, quote: 'Kazakhstan had {3,282} active media outlets' },
  { id: 'media-newspapers', label: 'Newspapers and magazines', unit: 'outlets', asAt: '2018-11-21', paragraph: 87, quote: '{2,765} (84.2 per cent) were newspapers and magazines', series: 'media-by-kind', key: 'Newspapers and magazines' },
  { id: 'media-newspapers-share', label: 'Newspapers and magazines as a share of active media outlets', unit: 'per cent', asAt: '2018-11-21', paragraph: 87, quote: '({84.2} per cent) were newspapers and magazines', series: 'media-share-by-kind', key: 'Newspapers and magazines' },
  { id: 'media-broadcast', label: 'Broadcast media outlets', unit: 'outlets', asAt: '2018-11-21', paragraph: 87, quote: '{195} (5.9 per cent) broadcast media outlets', series: 'media-by-kind', key: 'Broadcast' },
  { id: 'media-broadcast-share', label: 'Broadcast media outlets as a share of active media outlets', unit: 'per cent', asAt: '2018-11-21', paragraph: 87, quote: '({5.9} per cent) broadcast media outlets', series: 'media-share-by-kind', key: 'Broadcast' },
  { id: 'media-internet', label: 'Internet media outlets', unit: 'outlets', asAt: '2018-11-21', paragraph: 87, quote: '{322} (9.8 per cent) Internet media outlets', series: 'media-by-kind', key: 'Internet' },
  { id: 'media-internet-share', label: 'Internet media outlets as a share of active media outlets', unit: 'per cent', asAt: '2018-11-21', paragraph: 87, quote: '({9.8} per cent) Internet media outlets', series: 'media-share-by-kind', key: 'Internet' },

  { id: 'media-non-state-share', label: 'Share of the information market held by non-State media', unit: 'per cent', asAt: null, paragraph: 88, quote: 'a share of around {80} per cent' },
  { id: 'media-kazakh-share', label: 'Kazakh language media as a share of active media outlets', unit: 'per cent', asAt: null, paragraph: 88, quote: 'Kazakh language media represent {16.5} per cent of the active media outlets', series: 'media-by-language', key: 'Kazakh' },
  { id: 'media-russian-share', label: 'Russian language media as a share of active media outlets', unit: 'per cent', asAt: null, paragraph: 88, quote: 'Russian language media {25.4} per cent', series: 'media-by-language', key: 'Russian' },
  // The report speaks of publications here and does not say of what the figure is a share.
  { id: 'media-kazakh-and-russian-share', label: 'Share of publications issued in Kazakh and in Russian', unit: 'per cent', asAt: null, paragraph: 88, quote: 'publications issued in Kazakh and in Russian, now at {35.03} per cent', series: 'media-by-language', key: 'Kazakh and Russian' },
  { id: 'media-ethnic', label: 'Ethnic media outlets', unit: 'outlets', asAt: null, paragraph: 89, quote: 'The country has {52} ethnic media outlets' },

  { id: 'media-subject-news', label: 'Share of media outlets devoted to news', unit: 'per cent', asAt: null, paragraph: 90, quote: 'news – {32.2} per cent', series: 'media-by-subject', key: 'News' },
  { id: 'media-subject-society-and-politics', label: 'Share of media outlets devoted to society and politics', unit: 'per cent', asAt: null, paragraph: 90, quote: 'society and politics – {21.5} per cent', series: 'media-by-subject', key: 'Society and politics' },
  { id: 'media-subject-advertising', label: 'Share of media outlets devoted to advertising', unit: 'per cent', asAt: null, paragraph: 90, quote: 'advertising – {26.4} per cent', series: 'media-by-subject', key: 'Advertising' },
  { id: 'media-subject-science', label: 'Share of media outlets devoted to science', unit: 'per cent', asAt: null, paragraph: 90, quote: 'science – {5.47} per cent', series: 'media-by-subject', key: 'Science' },
  { id: 'media-subject-law', label: 'Share of media outlets devoted to law', unit: 'per cent', asAt: null, paragraph: 90, quote: 'law – {6.01} per cent', series: 'media-by-subject', key: 'Law' },
  { id: 'media-subject-other', label: 'Share of media outlets devoted to other subjects', unit: 'per cent', asAt: null, paragraph: 90, quote: 'other – {8.42} per cent', series: 'media-by-subject', key: 'Other' },

  { id: 'media-almaty', label: 'Media outlets in Almaty', unit: 'outlets', asAt: null, paragraph: 91, quote: 'Almaty, which has {1,038} media outlets', series: 'media-by-region', key: 'Almaty' },
  { id: 'media-karaganda', label: 'Media outlets in Karaganda province', unit: 'outlets', asAt: null, paragraph: 91, quote: 'Karaganda ({265})', series: 'media-by-region', key: 'Karaganda' },
  { id: 'media-turkistan', label: 'Media outlets in Turkistan province', unit: 'outlets', asAt: null, paragraph: 91, quote: 'Turkistan ({331})', series: 'media-by-region', key: 'Turkistan' },
  { id: 'media-east-kazakhstan', label: 'Media outlets in East Kazakhstan province', unit: 'outlets', asAt: null, paragraph: 91, quote: 'East Kazakhstan ({145})', series: 'media-by-region', key: 'East Kazakhstan' },
  { id: 'media-pavlodar', label: 'Media outlets in Pavlodar province', unit: 'outlets', asAt: null, paragraph: 91, quote: 'Pavlodar ({116})', series: 'media-by-region', key: 'Pavlodar' },
  { id: 'media-astana', label: 'Media outlets in the city of Astana', unit: 'outlets', asAt: null, paragraph: 91, quote: 'the city of Astana ({426})', series: 'media-by-region', key: 'Astana' },

  { id: 'broadcasters', label: 'Broadcasters', unit: 'broadcasters', asAt: null, paragraph: 92, quote: 'there are {327} broadcasters in Kazakhstan' },
  { id: 'broadcasters-own-stations', label: 'Television and radio companies broadcasting from their own stations', unit: 'broadcasters', asAt: null, paragraph: 92, quote: '{195} television and radio companies', series: 'broadcasters-by-kind', key: 'Television and radio companies' },
  { id: 'broadcasters-television', label: 'Television stations', unit: 'stations', asAt: null, paragraph: 92, quote: '{126} television', series: 'stations-by-kind', key: 'Television' },
  { id: 'broadcasters-radio', label: 'Radio stations', unit: 'stations', asAt: null, paragraph: 92, quote: '{69} radio stations', series: 'stations-by-kind', key: 'Radio' },
  { id: 'broadcasters-cable', label: 'Cable television operators', unit: 'broadcasters', asAt: null, paragraph: 92, quote: '{123} cable television operators', series: 'broadcasters-by-kind', key: 'Cable operators' },
  { id: 'broadcasters-satellite', label: 'Satellite broadcasting operators', unit: 'broadcasters', asAt: null, paragraph: 92, quote: '{9} satellite broadcasting operators', series: 'broadcasters-by-kind', key: 'Satellite operators' },
  { id: 'broadcasters-state', label: 'State television and radio channels', unit: 'stations', asAt: null, paragraph: 92, quote: '{14} are State channels', series: 'stations-by-ownership', key: 'State' },
  { id: 'broadcasters-non-state', label: 'Non-State television and radio channels', unit: 'stations', asAt: null, paragraph: 92, quote: '{181} are non-State', series: 'stations-by-ownership', key: 'Non-State' },
];
