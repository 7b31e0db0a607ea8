/** Reports that both paragraph 349 and annex 10 date: a name, the year in the paragraph, the row of the annex. */
export const datedTwice = [
  { name: 'Rights of the child, fourth', quote: 'Committee on the Rights of the Child, in {2015}', row: '5-3' },
  { name: 'Women, third and fourth', quote: 'all in {2014}', row: '4-3' },
  {
    name: 'Economic, social, cultural, initial',
    quote: 'Committee on Economic, Social and Cultural Rights, in May {2010}',
    row: '6-1',
  },
  {
    name: 'Civil and political rights, initial',
    quote: 'an initial report to the Human Rights Committee, in July {2011}',
    row: '1-1',
  },
  { name: 'Civil and political rights, second', quote: 'both in {2016}', row: '1-2' },
  { name: 'Racial discrimination, sixth, seventh', quote: 'all in {2014}', row: '3-3' },
  { name: 'Enforced disappearance, initial', quote: 'both in {2016}', row: '7-1' },
  { name: 'Torture, third', quote: 'all in {2014}', row: '2-3' },
  { name: 'Economic, social, cultural, second', quote: 'In {2017}, Kazakhstan presented', row: '6-2' },
  { name: 'Persons with disabilities, initial', quote: 'In {2017}, Kazakhstan presented', row: '8-1' },
] as const;
