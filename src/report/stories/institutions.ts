import type { Facts } from '../../collections/facts.ts';
import type { Claim } from '../../collections/report.ts';
import { highest } from '../compare.ts';

/** Whether the words stand in a paragraph or its list. */
const says = (f: Facts, paragraph: number, words: string): boolean => {
  const { text, items } = f.paragraph(paragraph);
  return [text, ...items].join(' ').includes(words);
};

export const institutions: Claim[] = [
  {
    says: 'The report does not say who appoints that Council',
    holds: (f) => [217, 233, 234, 235].every((n) => !/appoint|elect(s|ed)\b/.test(f.text(n))),
  },
  {
    says: 'The Majilis, the lower house, agrees to the Prime Minister and is consulted on the other ministers',
    holds: (f) =>
      says(f, 174, 'With the agreement of the Majilis') && says(f, 174, 'following consultations with the Majilis'),
  },
  {
    says: 'Voters elect directly the President, the local councils and most of the Majilis',
    holds: (f) => f.statistic('majilis-elected').value > f.statistic('majilis-seats').value / 2,
  },
  {
    says: 'From prime minister to judge, the President proposes or appoints',
    holds: (f) =>
      says(f, 174, 'With the agreement of the Majilis, the President appoints the Prime Minister') &&
      says(f, 231, 'at the proposal of the President of the Republic') &&
      says(f, 232, 'appointed by the President of the Republic'),
  },
  {
    says: 'the Supreme Judicial Council makes the recommendation',
    holds: (f) =>
      says(f, 231, 'recommendation of the Supreme Judicial Council') &&
      says(f, 232, 'recommendations made by the same body'),
  },
  {
    says: 'The Human Rights Commissioner, too, is elected by the Senate at the President’s proposal',
    holds: (f) => says(f, 290, 'elected and dismissed by the Senate at the proposal of the President'),
  },
  {
    says: 'Their mandates end when a newly elected President takes office',
    holds: (f) =>
      says(f, 274, 'are terminated when a newly elected President of the Republic takes up his or her post'),
  },
  {
    says: 'are elected by direct suffrage',
    holds: (f) => f.measure('majilis-total').value === f.statistic('majilis-seats').value,
  },
  {
    says: 'the houses of Parliament the other',
    holds: (f) =>
      f.measure('constitutional-council-total').value === f.statistic('constitutional-council-members').value,
  },
  {
    says: 'Parliament’s presidents and members sent the most',
    holds: (f) => highest(f.series('constitutional-council-applications')).key === 'Parliament',
  },
  {
    says: 'Between January 1996 and January 2017',
    holds: (f) => f.paragraph(196).text.startsWith('Between January 1996 and January 2017'),
  },
  {
    says: 'Both paragraphs speak of the Act signed on the same day',
    holds: (f) => [114, 137].every((n) => says(f, n, '10 March 2017')),
  },
  {
    says: 'abolishes the President’s right to repeal or suspend them',
    holds: (f) => says(f, 139, 'abolishes the President’s right to repeal or suspend'),
  },
  {
    says: 'The smaller number also stands in',
    holds: (f) =>
      f.statistic('constitution-2017-articles-amended').value === f.statistic('constitution-1998-articles').value,
  },
  { says: 'The sum is exact', holds: (f) => f.measure('supreme-courts').value === 1 },
  {
    says: 'lists military courts with the provincial ones',
    holds: (f) =>
      says(f, 226, 'provincial and related courts (and courts of the cities of Astana and Almaty and military courts)'),
  },
];
