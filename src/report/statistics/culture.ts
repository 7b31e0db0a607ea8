import type { StatisticSpec } from '../../collections/statistics.ts';

/** Ethnocultural associations, ethnic publications and languages at school (paras. 72–79). The number of ethnic groups differs from paragraphs 11 and 402. */
export const culture: StatisticSpec[] = [
  { id: 'culture-ethnic-groups', label: 'Ethnic groups with members living in the country', unit: 'ethnic groups', asAt: null, paragraph: 72, quote: 'Members of more than {130} ethnic groups' },
  { id: 'ethnocultural-associations', label: 'Active ethnocultural associations', unit: 'organizations', asAt: null, paragraph: 72, quote: 'approximately {1,000} active ethnocultural associations' },
  { id: 'ethnocultural-associations-national', label: 'National ethnocultural associations', unit: 'organizations', asAt: null, paragraph: 72, quote: 'including {29} national associations' },
  { id: 'sunday-schools', label: 'Sunday schools run by ethnocultural associations', unit: 'schools', asAt: null, paragraph: 72, quote: '{190} Sunday schools' },
  { id: 'ethnolinguistic-centres', label: 'Ethnolinguistic centres', unit: 'organizations', asAt: null, paragraph: 75, quote: '{87} ethnolinguistic centres' },
  { id: 'ethnolinguistic-centres-groups', label: 'Ethnic groups taught about in ethnolinguistic centres', unit: 'ethnic groups', asAt: null, paragraph: 75, quote: 'languages of {25} ethnic groups' },
  { id: 'ethnic-publications', label: 'Ethnic publications', unit: 'publications', asAt: null, paragraph: 75, quote: '{33} ethnic publications' },
  { id: 'ethnic-publications-languages', label: 'Languages of ethnic publications', unit: 'languages', asAt: null, paragraph: 75, quote: 'issued in {15} languages' },
  { id: 'schools-minority-language', label: 'Schools teaching entirely in Uzbek, Tajik, Uighur or Ukrainian', unit: 'schools', asAt: null, paragraph: 79, quote: '{88} schools in which teaching is entirely in Uzbek, Tajik, Uighur or Ukrainian' },
  { id: 'languages-taught', label: 'Ethnic groups whose languages are taught as school subjects', unit: 'ethnic groups', asAt: null, paragraph: 79, quote: 'The languages of {22} ethnic groups' },
  { id: 'schools-teaching-languages', label: 'Schools teaching the languages of ethnic groups as subjects', unit: 'schools', asAt: null, paragraph: 79, quote: '{108} of the country’s schools' },
];
