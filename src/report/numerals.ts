import type { NumeralClass } from '../checks/numerals.ts';
import { months } from '../parse/dates.ts';

/**
 * What the numerals are that no check uses, in the order in which a class is looked for.
 * Statistics that no check uses need no declaration here.
 */
export const numerals: NumeralClass[] = [
  {
    id: 'rule',
    title: 'Ages, terms and fractions that a law or a definition sets',
    quotes: [
      [6, 'aged {0}–29 years'],
      [7, 'women than men aged {60} and over'],
      [7, 'aged between {50} and 54'],
      [7, 'aged between 50 and {54}'],
      [7, 'the population aged {65} and over'],
      [10, 'between the ages of {5} and 19'],
      [10, 'between the ages of 5 and {19}'],
      [14, 'within a {42}-day postnatal period'],
      [108, 'if votes are cast by more than {one half}'],
      [108, 'the support of more than {one half}'],
      [108, 'in at least {two thirds} of the provinces'],
      [121, 'within {two} months'],
      [132, 'for a term of {five} years'],
      [133, 'at least {40} years of age'],
      [133, 'for the previous {15} years'],
      [156, 'no later than {two} months prior'],
      [157, 'are held within {two} months'],
      [166, 'at least {one fifth} of its total membership'],
      [167, '{two} members to the Central Election Commission'],
      [167, '{three} members to the National Budget'],
      [167, 'each for a {five}-year term'],
      [167, 'appoints {half} of the members'],
      [167, 'elects {half} of the members'],
      [192, 'its decision within {one} month'],
      [192, 'can be reduced to {10} days'],
      [234, 'make up {half} of the membership'],
      [274, 'at least {one fifth} of the total membership'],
    ],
  },
  {
    id: 'figure',
    title: 'Counts and shares with nothing in the report to check them against',
    places: [/^annex-6\.r-(deaths|rate)\.2010$/],
    quotes: [
      [12, '(7.15 deaths per {1,000} population'],
      [16, '{two} national centres'],
      [40, 'and {one third} represent'],
      [165, 'in {two} readings'],
      [214, 'a court structure with {five} levels'],
      [249, '{six} of the portal’s sections'],
      [328, 'to organize {10} days'],
      [402, 'from more than {100} ethnic groups'],
    ],
  },
  {
    id: 'name',
    title: 'Numbers in names and titles',
    quotes: [
      [35, '“‘I believe’ {2.0}”'],
      [212, 'one of the {30} most developed States'],
      [214, 'levels to {one} with three'],
      [324, 'operated a {24}-hour helpline'],
      [342, '“{12} Days against'],
      [344, 'a {24}-hour, nationwide'],
    ],
  },
  {
    id: 'label',
    title: 'Labels of rows and columns: years, ages, numbers of rows',
    places: [/^(annex-\d+|treaties)\.(r-[^.]+|header-\d+-\d+|group-\d+)$/],
  },
  {
    id: 'legal',
    title: 'Numbers of acts, decrees, articles, paragraphs, sections and resolutions',
    patterns: [
      /\bNos?\. [\d/A-Z-]+/g,
      /\b(?:articles?|arts?\.|paras?\.|paragraphs?|chapter|annex(?:es)?) \d[\d()\-–]*(?: \([\da-z]+\))*(?:(?:,| and| to|–)+ ?(?:\d[\d-]*(?: \(\d+\))*|\(\d+\)))*/gi,
      /\b\d+ \(\d{4}\)/g,
    ],
  },
  {
    id: 'date',
    title: 'Dates and years',
    patterns: [
      new RegExp(String.raw`\b(?:\d{1,2} and )?\d{1,2} (?:${months.join('|')})\b`, 'g'),
      /\b(?:19|20)\d\d\b(?! \(\d{4}\))/g,
      /\b(?:first|second|third|fourth) quarter\b/g,
    ],
  },
  {
    id: 'ordinal',
    title: 'Places in an order',
    patterns: [
      /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|(?:[a-z]+-)?\w+ieth|[a-z]+ty-\w+)\b/gi,
    ],
  },
  {
    id: 'entry',
    title: 'Numbers of the entries of a list',
    patterns: [/\(\d\)(?= [a-z]{3})/g],
  },
  {
    id: 'wording',
    title: 'Words that count nothing',
    patterns: [/\b(?:one of|no one|(?:on the )?one hand|the one|one another)\b/gi],
  },
];
