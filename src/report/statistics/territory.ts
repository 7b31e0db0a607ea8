import type { StatisticSpec } from '../../collections/statistics.ts';

/** Area, borders, land cover, waters and administrative units (paras. 1, 2 and 4). The five borders do not add up to the stated total. */
export const territory: StatisticSpec[] = [
  { id: 'area', label: 'Area of the country', unit: 'km²', asAt: null, paragraph: 1, quote: 'a large area of more than {2.7 million} km²' },
  { id: 'border-russia', label: 'Border with Russia', unit: 'km', asAt: null, paragraph: 1, quote: 'Russia ({7,591} km)', series: 'borders', key: 'Russia' },
  { id: 'border-china', label: 'Border with China', unit: 'km', asAt: null, paragraph: 1, quote: 'China ({1,783} km)', series: 'borders', key: 'China' },
  { id: 'border-kyrgyzstan', label: 'Border with Kyrgyzstan', unit: 'km', asAt: null, paragraph: 1, quote: 'Kyrgyzstan ({1,242} km)', series: 'borders', key: 'Kyrgyzstan' },
  { id: 'border-uzbekistan', label: 'Border with Uzbekistan', unit: 'km', asAt: null, paragraph: 1, quote: 'Uzbekistan ({2,351} km)', series: 'borders', key: 'Uzbekistan' },
  { id: 'border-turkmenistan', label: 'Border with Turkmenistan', unit: 'km', asAt: null, paragraph: 1, quote: 'Turkmenistan ({426} km)', series: 'borders', key: 'Turkmenistan' },
  { id: 'border-total', label: 'Total length of land boundaries', unit: 'km', asAt: null, paragraph: 1, quote: 'The total length of its land boundaries is {13,200} km' },

  { id: 'land-cover-desert', label: 'Share of the territory that is desert', unit: 'per cent', asAt: null, paragraph: 2, quote: 'desert ({44} per cent)', series: 'land-cover', key: 'Desert' },
  { id: 'land-cover-semi-desert', label: 'Share of the territory that is semi-desert', unit: 'per cent', asAt: null, paragraph: 2, quote: 'semi-desert ({14} per cent)', series: 'land-cover', key: 'Semi-desert' },
  { id: 'land-cover-steppe', label: 'Share of the territory that is steppe', unit: 'per cent', asAt: null, paragraph: 2, quote: 'Steppes occupy {26} per cent of the area', series: 'land-cover', key: 'Steppe' },
  { id: 'land-cover-forest', label: 'Share of the territory that is forest', unit: 'per cent', asAt: null, paragraph: 2, quote: 'forests {5.5} per cent', series: 'land-cover', key: 'Forest' },
  { id: 'rivers', label: 'Rivers', unit: 'rivers', asAt: null, paragraph: 2, quote: 'The country has {8,500} rivers' },
  { id: 'lakes', label: 'Large and small lakes', unit: 'lakes', asAt: null, paragraph: 2, quote: 'there are {48,000} large and small lakes' },

  { id: 'provinces', label: 'Provinces', unit: 'administrative units', asAt: '2018-01-01', paragraph: 4, quote: '{14} provinces' },
  { id: 'districts', label: 'Districts', unit: 'administrative units', asAt: '2018-01-01', paragraph: 4, quote: '{175} districts' },
  { id: 'districts-within-cities', label: 'Districts within cities', unit: 'administrative units', asAt: '2018-01-01', paragraph: 4, quote: '{17} of which are within cities' },
  { id: 'cities-and-towns', label: 'Cities and towns', unit: 'administrative units', asAt: '2018-01-01', paragraph: 4, quote: '{87} cities and towns' },
  { id: 'communities', label: 'Communities', unit: 'administrative units', asAt: '2018-01-01', paragraph: 4, quote: '{6,698} communities' },
  { id: 'communities-settlements', label: 'Settlements', unit: 'administrative units', asAt: '2018-01-01', paragraph: 4, quote: '{30} settlements', series: 'communities-by-kind', key: 'Settlements' },
  { id: 'communities-villages', label: 'Villages', unit: 'administrative units', asAt: '2018-01-01', paragraph: 4, quote: '{6,668} villages', series: 'communities-by-kind', key: 'Villages' },
  // The date opens the paragraph; annex 1 and the area agree with it (the population of 2017 would give 6.6).
  { id: 'population-density', label: 'Population density', unit: 'persons per km²', asAt: '2018-01-01', paragraph: 4, quote: 'The population density stands at {6.7} persons per km²' },
];
