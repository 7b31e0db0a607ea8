import type { StatisticSpec } from '../../collections/statistics.ts';

/** The universal periodic review, the Security Council and the General Assembly (paras. 348–359). */
export const cooperation: StatisticSpec[] = [
  { id: 'upr-accepted', label: 'Recommendations accepted in the second cycle of the universal periodic review', unit: 'recommendations', asAt: '2014-10', paragraph: 348, quote: 'accepted {112} of the 128 recommendations received' },
  { id: 'upr-received', label: 'Recommendations received in the second cycle of the universal periodic review', unit: 'recommendations', asAt: '2014-10', paragraph: 348, quote: 'of the {128} recommendations received' },

  // Visits by the year they are dated to; those of one series were made by mandate holders of the special procedures.
  { id: 'visit-ohchr-delegation-of-experts-2001', label: 'Year of a visit: OHCHR delegation of experts', unit: 'year', asAt: '2001', paragraph: 352, quote: 'an OHCHR delegation of experts ({2001})', series: 'other-expert-visits', key: 'OHCHR delegation of experts' },
  { id: 'visit-deputy-high-commissioner-2003', label: 'Year of a visit: deputy High Commissioner', unit: 'year', asAt: '2003', paragraph: 352, quote: 'Deputy High Commissioner for Human Rights, Bertrand Ramcharan ({2003})', series: 'other-expert-visits', key: 'Deputy High Commissioner' },
  { id: 'visit-judges-and-lawyers-2004', label: 'Year of a visit: judges and lawyers', unit: 'year', asAt: '2004', paragraph: 352, quote: 'the independence of judges and lawyers, Leandro Despouy ({2004})', series: 'special-procedures-visits', key: 'Judges and lawyers' },
  { id: 'visit-countering-terrorism-2006', label: 'Year of a visit: countering terrorism', unit: 'year', asAt: '2006', paragraph: 352, quote: 'while countering terrorism, Martin Scheinin ({2006})', series: 'special-procedures-visits', key: 'Countering terrorism' },
  { id: 'visit-torture-2009', label: 'Year of a visit: torture', unit: 'year', asAt: '2009', paragraph: 352, quote: 'Manfred Nowak ({2009} and 2010)', series: 'special-procedures-visits', key: 'Torture' },
  { id: 'visit-torture-2010', label: 'Year of a visit: torture', unit: 'year', asAt: '2010', paragraph: 352, quote: 'Manfred Nowak (2009 and {2010})', series: 'special-procedures-visits', key: 'Torture' },
  { id: 'visit-minority-issues-2009', label: 'Year of a visit: minority issues', unit: 'year', asAt: '2009', paragraph: 352, quote: 'the Independent Expert on minority issues, Gay McDougall ({2009})', series: 'special-procedures-visits', key: 'Minority issues' },
  { id: 'visit-adequate-housing-2010', label: 'Year of a visit: adequate housing', unit: 'year', asAt: '2010', paragraph: 352, quote: 'in this context, Raquel Rolnik ({2010})', series: 'special-procedures-visits', key: 'Adequate housing' },
  { id: 'visit-right-to-education-2011', label: 'Year of a visit: right to education', unit: 'year', asAt: '2011', paragraph: 352, quote: 'the right to education, Kishore Singh ({2011})', series: 'special-procedures-visits', key: 'Right to education' },
  { id: 'visit-contemporary-slavery-2012', label: 'Year of a visit: contemporary slavery', unit: 'year', asAt: '2012', paragraph: 352, quote: 'Gulnara Shahinian ({2012} and 2014)', series: 'special-procedures-visits', key: 'Contemporary slavery' },
  { id: 'visit-contemporary-slavery-2014', label: 'Year of a visit: contemporary slavery', unit: 'year', asAt: '2014', paragraph: 352, quote: 'Gulnara Shahinian (2012 and {2014})', series: 'special-procedures-visits', key: 'Contemporary slavery' },
  { id: 'visit-freedom-of-religion-2014', label: 'Year of a visit: freedom of religion', unit: 'year', asAt: '2014', paragraph: 352, quote: 'freedom of religion or belief, Heiner Bielefeldt ({2014})', series: 'special-procedures-visits', key: 'Freedom of religion' },
  { id: 'visit-assembly-and-association-2015', label: 'Year of a visit: assembly and association', unit: 'year', asAt: '2015', paragraph: 352, quote: 'peaceful assembly and of association, Maina Kiai (January {2015})', series: 'special-procedures-visits', key: 'Assembly and association' },
  { id: 'visit-hazardous-substances-2015', label: 'Year of a visit: hazardous substances', unit: 'year', asAt: '2015', paragraph: 352, quote: 'disposal of hazardous substances and wastes, Başkut Tuncak (March–April {2015})', series: 'special-procedures-visits', key: 'Hazardous substances' },
  { id: 'visit-subcommittee-prevention-of-torture-2016', label: 'Year of a visit: subcommittee, prevention of torture', unit: 'year', asAt: '2016', paragraph: 352, quote: 'in {2016}, the Subcommittee on Prevention of Torture', series: 'other-expert-visits', key: 'Subcommittee, prevention of torture' },
  { id: 'visit-persons-with-disabilities-2017', label: 'Year of a visit: persons with disabilities', unit: 'year', asAt: '2017', paragraph: 352, quote: 'In September {2017}, the Special Rapporteur on the rights of persons with disabilities', series: 'special-procedures-visits', key: 'Persons with disabilities' },

  { id: 'security-council-meetings', label: 'Meetings held during the presidency of the Security Council', unit: 'meetings', asAt: null, paragraph: 355, quote: 'around {30} meetings were held' },
  { id: 'code-of-conduct-signatories', label: 'States that signed the code of conduct towards a world free from terrorism', unit: 'countries', asAt: '2018-09-28', paragraph: 359, quote: 'over {70} States Members of the United Nations' },
];
