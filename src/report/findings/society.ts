import type { FindingSpec } from '../../findings/finding.ts';

/** Religion, civil society, media, the People’s Assembly (paras. 24–92, 388–409). */
export const society: FindingSpec[] = [
  {
    id: 'one-third-or-26',
    sentence:
      'The share of the population in the Orthodox Church is “Approximately one third” and, in brackets, {stated:para-25-orthodox} per cent',
    checks: ['para-25-one-third'],
    changes: 'The words name a larger share than the figure beside them: a third is more than a quarter.',
  },
  {
    id: 'orthodox-or-christian',
    sentence:
      'The report gives {stated:para-25-orthodox} per cent of the population to {stated} and cites annex 8, where the share stands under {computed}',
    checks: ['para-25-orthodox-label'],
    changes: 'The census table has no figure for the Orthodox, and should not be quoted as if it had.',
    chart: 'religion-by-ethnic-group',
  },
  {
    id: 'faiths-announced',
    sentence:
      'The registered religious entities are said to represent {stated} faiths; the list has {computed}, and theirs are all the entities',
    checks: ['para-67-faiths'],
    changes: 'Six faiths cannot be found in the list, unless they are within an entry of it.',
    chart: 'religious-entities',
  },
  {
    id: 'annex-9',
    sentence: 'The report refers to an annex 9 on non-governmental organizations; this text has none',
    checks: ['para-29-annexes'],
    changes: 'What the report would show of the growth of these organizations cannot be seen here.',
  },
  {
    id: 'procurement-2017',
    sentence: 'State social procurement of 2017 is given as {stated} tenge; its two parts add up to {computed}',
    checks: ['para-41-parts-2017'],
    changes:
      'The growth of the funding at the regional level cannot be worked out. Which figure differs is open: with billions for the regions the total would be another, and the funding of 2018 would still be {stated:para-41-growth} times as much.',
    chart: 'social-procurement',
  },
  {
    id: 'ethnic-publications-languages',
    sentence:
      'Ethnic publications appear in {stated} languages; for all ethnic media outlets, {computed} languages are listed',
    checks: ['para-75-languages'],
    changes: 'The number of languages with media of their own is uncertain by three.',
  },
  {
    id: 'theatre-in-sayram',
    sentence: 'Of the four ethnic theatres for which {stated} is named, the same sentence places one in {computed}',
    checks: ['para-77-theatres'],
    changes: 'The theatres that the sentence places in Almaty are three.',
  },
  {
    id: 'shymkent',
    sentence:
      'The cities with local bodies of the People’s Assembly are {stated} in one paragraph, and {computed} in another',
    checks: ['para-83-cities'],
    changes: 'Whether Shymkent counts as a city of its own depends on the paragraph.',
  },
  {
    id: 'the-convention',
    sentence: 'Two paragraphs cite “the Convention” in sections that name no convention before it',
    checks: ['para-424-convention'],
    changes: 'A reader has to guess which convention is meant.',
  },
];
