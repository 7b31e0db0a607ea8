import type { StatisticSpec } from '../../collections/statistics.ts';

/**
 * Constitution, Parliament, Constitutional Council, courts, procurator and Human Rights Commission (paras. 111–280).
 * Paragraph 114 stands here beside paragraph 137: both count the articles changed by the Act of 10 March 2017.
 */
export const institutions: StatisticSpec[] = [
  { id: 'constitution-1998-articles', label: 'Articles of the Constitution amended by the Act of 1998', unit: 'articles', asAt: '1998-10-07', paragraph: 111, quote: 'introduced amendments to {19} articles of the Constitution' },
  { id: 'constitution-1998-majilis-seats-added', label: 'Seats added to the Majilis by the Act of 1998', unit: 'members', asAt: '1998-10-07', paragraph: 111, quote: 'one of the houses of Parliament, was increased by {10}' },
  { id: 'constitution-1998-term-before', label: 'Term of Members of Parliament before the Act of 1998', unit: 'years', asAt: '1998-10-07', paragraph: 111, quote: 'from {four} years to five years' },
  { id: 'constitution-1998-term-majilis', label: 'Term of members of the Majilis under the Act of 1998', unit: 'years', asAt: '1998-10-07', paragraph: 111, quote: 'to {five} years for members of the Majilis' },
  { id: 'constitution-1998-term-senate', label: 'Term of members of the Senate under the Act of 1998', unit: 'years', asAt: '1998-10-07', paragraph: 111, quote: 'to {six} years for members of the Senate' },
  { id: 'constitution-2007-articles', label: 'Articles of the Constitution amended by the Act of 2007', unit: 'articles', asAt: '2007-05-21', paragraph: 112, quote: 'introduced amendments to {40} articles' },
  { id: 'constitution-2007-appointed-senators', label: 'Senators appointed by the President under the Act of 2007', unit: 'members', asAt: '2007-05-21', paragraph: 112, quote: 'the number of senators appointed by the President to {15}' },
  { id: 'constitution-2007-assembly-seats', label: 'Members of the Majilis elected by the People’s Assembly under the Act of 2007', unit: 'members', asAt: '2007-05-21', paragraph: 112, quote: 'with the Assembly electing {nine} members of the Majilis' },
  { id: 'constitution-2017-articles-changed', label: 'Articles of the Constitution changed by the Act of 2017, as counted in the section on the Constitution', unit: 'articles', asAt: '2017-03-10', paragraph: 114, quote: 'introduced changes to {25} articles of the Constitution' },
  { id: 'constitution-2017-amendments', label: 'Amendments introduced by the Act of 2017', unit: 'amendments', asAt: '2017-03-10', paragraph: 137, quote: 'The Act introduced {26} amendments' },
  { id: 'constitution-2017-articles-amended', label: 'Articles of the Constitution amended by the Act of 2017, as counted in the section on the President', unit: 'articles', asAt: '2017-03-10', paragraph: 137, quote: 'to {19} articles of the Constitution' },

  { id: 'senate-seats-per-region', label: 'Senators from each province, the capital and each major city with a special status', unit: 'members', asAt: null, paragraph: 152, quote: 'consists of {two} persons from each province' },
  { id: 'senate-appointed', label: 'Senators appointed by the President', unit: 'members', asAt: null, paragraph: 152, quote: 'The President appoints {15} senators' },
  { id: 'majilis-seats', label: 'Members of the Majilis', unit: 'members', asAt: null, paragraph: 153, quote: 'The Majilis has {107} members' },
  { id: 'senate-term', label: 'Term of members of the Senate', unit: 'years', asAt: null, paragraph: 154, quote: 'Members of the Senate serve a {six}-year term' },
  { id: 'majilis-term', label: 'Term of members of the Majilis', unit: 'years', asAt: null, paragraph: 154, quote: 'members of the Majilis a {five}-year term' },
  { id: 'majilis-elected', label: 'Members of the Majilis elected by direct suffrage', unit: 'members', asAt: null, paragraph: 155, quote: '{98} are elected on the basis of universal, equal and direct suffrage', series: 'majilis-by-election', key: 'Direct suffrage' },
  { id: 'majilis-assembly', label: 'Members of the Majilis elected by the People’s Assembly of Kazakhstan', unit: 'members', asAt: null, paragraph: 155, quote: '{9} are elected by the People’s Assembly', series: 'majilis-by-election', key: 'People’s Assembly' },
  { id: 'majilis-election-lead', label: 'Latest time for regular Majilis elections before the end of the current parliament', unit: 'months', asAt: null, paragraph: 155, quote: 'no later than {two} months prior' },
  { id: 'parliament-residence', label: 'Permanent residence in the country required of Members of Parliament', unit: 'years', asAt: null, paragraph: 158, quote: 'for the previous {10} years' },
  { id: 'senate-minimum-age', label: 'Minimum age for a senator', unit: 'years', asAt: null, paragraph: 158, quote: 'reached the age of {30} years', series: 'parliament-minimum-age', key: 'Senate' },
  { id: 'senate-work-experience', label: 'Work experience required of a senator', unit: 'years', asAt: null, paragraph: 158, quote: 'at least {five} years of work experience' },
  { id: 'senate-regional-residence', label: 'Permanent residence in the province or city required of a senator', unit: 'years', asAt: null, paragraph: 158, quote: 'for at least {three} years may serve as senators' },
  { id: 'majilis-minimum-age', label: 'Minimum age for a member of the Majilis', unit: 'years', asAt: null, paragraph: 158, quote: 'The minimum age for a member of the Majilis is {25} years', series: 'parliament-minimum-age', key: 'Majilis' },

  { id: 'constitutional-council-members', label: 'Members of the Constitutional Council', unit: 'members', asAt: null, paragraph: 183, quote: 'The Constitutional Council has {seven} members' },
  { id: 'constitutional-council-term', label: 'Term of members of the Constitutional Council', unit: 'years', asAt: null, paragraph: 183, quote: 'serve a {six}-year term' },
  { id: 'constitutional-council-by-president', label: 'Members of the Constitutional Council appointed by the President of the Republic', unit: 'members', asAt: null, paragraph: 185, quote: '{Two} members of the Constitutional Council' },
  { id: 'constitutional-council-by-each-house', label: 'Members of the Constitutional Council appointed by each house of Parliament', unit: 'members', asAt: null, paragraph: 185, quote: 'the Senate and the Majilis each appoint {two} members' },
  { id: 'constitutional-council-renewal', label: 'Interval at which half of the Constitutional Council is renewed', unit: 'years', asAt: null, paragraph: 186, quote: 'renewed every {three} years' },
  { id: 'constitutional-council-applications', label: 'Applications received by the Constitutional Council since January 1996', unit: 'applications', asAt: '2017-01', paragraph: 196, quote: 'over {190} applications' },
  { id: 'constitutional-council-applications-president', label: 'Applications to the Constitutional Council from the President', unit: 'applications', asAt: '2017-01', paragraph: 196, quote: '{21} from the President', series: 'constitutional-council-applications', key: 'President' },
  { id: 'constitutional-council-applications-parliament', label: 'Applications to the Constitutional Council from the Presidents of the houses of Parliament and its members', unit: 'applications', asAt: '2017-01', paragraph: 196, quote: '{77} from the Presidents of the two houses of Parliament and its members', series: 'constitutional-council-applications', key: 'Parliament' },
  { id: 'constitutional-council-applications-prime-minister', label: 'Applications to the Constitutional Council from the Prime Minister', unit: 'applications', asAt: '2017-01', paragraph: 196, quote: '{27} from the Prime Minister', series: 'constitutional-council-applications', key: 'Prime Minister' },
  { id: 'constitutional-council-applications-courts', label: 'Applications to the Constitutional Council from the courts', unit: 'applications', asAt: '2017-01', paragraph: 196, quote: '{67} from the courts', series: 'constitutional-council-applications', key: 'Courts' },
  { id: 'constitutional-council-decisions', label: 'Prescriptive decisions adopted by the Constitutional Council', unit: 'decisions', asAt: null, paragraph: 197, quote: 'over {140} prescriptive decisions' },
  { id: 'constitutional-council-interpretations', label: 'Decisions of the Constitutional Council giving additional interpretation of earlier ones', unit: 'decisions', asAt: null, paragraph: 197, quote: '{6} providing additional interpretation' },
  { id: 'constitutional-council-addresses', label: 'Addresses of the Constitutional Council to Parliament, 1996–2008', unit: 'addresses', asAt: '2008', paragraph: 198, quote: 'delivered {22} addresses' },

  // The Supreme Court is the remaining one; the report names it without a numeral.
  { id: 'courts', label: 'Courts', unit: 'courts', asAt: null, paragraph: 229, quote: 'Kazakhstan currently has {371} courts' },
  { id: 'courts-provincial', label: 'Provincial and related courts', unit: 'courts', asAt: null, paragraph: 229, quote: '{17} provincial and related courts', series: 'courts-by-kind', key: 'Provincial and related' },
  { id: 'courts-district', label: 'District courts, including specialized courts', unit: 'courts', asAt: null, paragraph: 229, quote: '{353} district courts', series: 'courts-by-kind', key: 'District' },
  { id: 'courts-military', label: 'Specialized military courts', unit: 'courts', asAt: null, paragraph: 229, quote: '{10} military', series: 'specialized-courts', key: 'Military' },
  { id: 'courts-economic', label: 'Specialized economic courts', unit: 'courts', asAt: null, paragraph: 229, quote: '{16} economic', series: 'specialized-courts', key: 'Economic' },
  { id: 'courts-administrative', label: 'Specialized administrative courts', unit: 'courts', asAt: null, paragraph: 229, quote: '{26} administrative', series: 'specialized-courts', key: 'Administrative' },
  { id: 'courts-criminal', label: 'Specialized criminal courts', unit: 'courts', asAt: null, paragraph: 229, quote: '{17} criminal', series: 'specialized-courts', key: 'Criminal' },
  { id: 'courts-juvenile', label: 'Specialized juvenile courts', unit: 'courts', asAt: null, paragraph: 229, quote: '{19} juvenile courts', series: 'specialized-courts', key: 'Juvenile' },
  { id: 'judges-evaluation-interval', label: 'Interval between evaluations of a judge after the first', unit: 'years', asAt: null, paragraph: 237, quote: 'every {five} years thereafter' },
  { id: 'rule-of-law-index-rise', label: 'Places gained on the Rule of Law Index', unit: 'places', asAt: null, paragraph: 245, quote: 'The country has jumped {6} places' },
  { id: 'rule-of-law-index-before', label: 'Earlier place on the Rule of Law Index', unit: 'rank', asAt: null, paragraph: 245, quote: '(from {71} to 65)', series: 'rule-of-law-index', key: 'Before' },
  { id: 'rule-of-law-index-after', label: 'Place on the Rule of Law Index', unit: 'rank', asAt: null, paragraph: 245, quote: '(from 71 to {65}) on the Rule of Law Index', series: 'rule-of-law-index', key: 'After' },
  // The place reached is an ordinal in words (“the ninth spot”) and is not declared.
  { id: 'doing-business-rise', label: 'Places gained on the Doing Business ranking for dispute resolution', unit: 'places', asAt: null, paragraph: 246, quote: 'the Kazakh courts climbed {five} places' },
  { id: 'doing-business-countries', label: 'Countries in the Doing Business ranking for dispute resolution', unit: 'countries', asAt: null, paragraph: 246, quote: 'among {189} countries' },
  { id: 'courts-electronic-claims-share', label: 'Share of claims to the courts received electronically', unit: 'per cent', asAt: '2016', paragraph: 251, quote: '{81} per cent of claims to the Kazakh courts were received electronically' },
  { id: 'courts-electronic-notifications', label: 'Electronic notifications received by parties to proceedings', unit: 'notifications', asAt: '2016', paragraph: 251, quote: 'over {1.5 million} electronic notifications' },

  { id: 'procurator-general-term', label: 'Term of the Procurator General', unit: 'years', asAt: null, paragraph: 265, quote: 'serves a {five}-year term' },
  { id: 'human-rights-commission-members', label: 'Members of the Human Rights Commission', unit: 'members', asAt: null, paragraph: 280, quote: 'whose membership currently numbers {31}' },
  { id: 'human-rights-commission-state', label: 'Members of the Human Rights Commission representing State bodies and organizations', unit: 'members', asAt: null, paragraph: 280, quote: '{15} of its members represent State bodies and organizations', series: 'human-rights-commission', key: 'State bodies and organizations' },
  { id: 'human-rights-commission-civil-society', label: 'Members of the Human Rights Commission representing civil society', unit: 'members', asAt: null, paragraph: 280, quote: '{16} civil society', series: 'human-rights-commission', key: 'Civil society' },
  { id: 'human-rights-commission-communications', label: 'Communications considered each year by the secretariat of the Human Rights Commission', unit: 'communications a year', asAt: null, paragraph: 285, quote: 'considers over {1,000} written and oral communications' },
];
