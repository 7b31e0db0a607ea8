import type { FindingSpec } from '../../findings/finding.ts';

/** Territory, population, births and deaths (paras. 1–17, annexes 1–7). */
export const population: FindingSpec[] = [
  {
    id: 'land-borders',
    sentence:
      'The five borders listed add up to {computed} km; the length of all land boundaries is given as {stated} km',
    checks: ['para-1-borders'],
    changes: 'The length of the border depends on which figure of the paragraph is quoted.',
    chart: 'borders',
  },
  {
    id: 'women-and-men-over-60',
    sentence:
      'The report has “almost one and a half” times more women than men aged 60 and over; its own table has {computed} women for each man',
    checks: ['para-7-women-60'],
    changes: 'The surplus of women at these ages is larger than the paragraph says.',
    chart: 'sex-ratio-by-age',
  },
  {
    id: 'women-of-childbearing-age',
    sentence:
      'Women of childbearing age are “over {stated:para-15-women}” and “almost {stated} per cent” of the population; at ages 15–49 only the first holds, and the share is {computed} per cent',
    checks: ['para-15-women-share'],
    changes: 'The number and the share should not be quoted together: at the usual ages only the number holds.',
    chart: 'population-pyramid',
  },
  {
    id: 'net-migration-rate',
    sentence: 'The “net migration rate” of 2017 is {stated:para-17-net-migration}: a number of persons, not a rate',
    checks: ['para-17-rate'],
    changes: 'The figure must not be read as so many per thousand.',
    chart: 'net-migration',
  },
  {
    id: 'shares-by-age-headings',
    sentence:
      'Annex 2 heads its last two columns of shares by age 2017 and 2018, and both hold the shares of the start of 2018',
    checks: ['annex-2-five-years', 'annex-2-headings', 'annex-2-sum-2018', 'annex-2-annex-1'],
    changes:
      'No share of annex 2 should be used by the year printed over it without looking it up in annex 1. The columns headed 2014 to 2017 hold the shares of the start of 2015 to 2018; the column headed 2018 holds those of the start of 2018 once more, the digits cut off instead of rounded.',
    chart: 'age-shares',
  },
  {
    id: 'one-date-many-years',
    sentence: 'Five tables have one date in the title, January 2018, over figures of several years',
    checks: [
      'annex-1-title-date',
      'annex-2-title-date',
      'annex-3-title-date',
      'annex-4-title-date',
      'annex-5-title-date',
    ],
    reading: 'The date may be that of the last column, or that at which the table was drawn up.',
    changes: 'A figure should be quoted by the year over it, not by the date in the title.',
  },
  {
    id: 'same-age-group',
    sentence: 'The sex ratio is headed “in the same age group” and given for all ages only',
    checks: ['annex-4-age-groups'],
    changes: 'The ratios by age have to be computed from annex 3.',
    chart: 'sex-ratio-by-age',
  },
  {
    id: 'maternal-deaths-causes',
    sentence:
      'The report defines maternal mortality by “complications” of pregnancy and childbirth; its table counts maternal deaths “due to all causes”',
    checks: ['para-14-causes'],
    changes:
      'The rates of annex 6 should be compared with those of other countries only where these count the same causes.',
    chart: 'maternal-mortality',
  },
  {
    id: 'maternal-rate-cut-off',
    sentence:
      'The maternal mortality rate of 2017 is printed as {stated}; deaths and births give {computed}, and the rates of 2013 and 2014 are also a tenth below the rounded figure',
    checks: ['annex-6-rate-2017', 'annex-6-rate-2013', 'annex-6-rate-2014'],
    reading: 'The digits may be cut off after one decimal instead of rounded, or other births may have been used.',
    changes: 'The difference is a tenth and does not alter the course of the rate.',
    chart: 'maternal-mortality',
  },
  {
    id: 'infant-rate-births',
    sentence:
      'The infant mortality rate of 2017 is printed as {stated}; the deaths and births that the report prints give {computed}, and those of 2013, 2014 and 2016 differ too',
    checks: [
      'annex-7-rate-2017',
      'annex-7-rate-2013',
      'annex-7-rate-2014',
      'annex-7-rate-2016',
      'annex-6-annex-7-2011',
      'annex-6-annex-7-2012',
      'annex-6-annex-7-2013',
      'annex-6-annex-7-2014',
    ],
    changes:
      'The rates can be used as a series, but not recomputed from the tables; the rates for mothers and for infants do not rest on the same births.',
    chart: 'infant-mortality',
  },
  {
    id: 'infant-mortality-2010',
    sentence: 'The title of the table of infant mortality begins with {stated}, its columns with {computed}',
    checks: ['annex-7-title-from'],
    changes:
      'There is no infant mortality for 2010: the comparison that annex 6 allows for mothers cannot be made for infants.',
    chart: 'infant-mortality',
  },
];
