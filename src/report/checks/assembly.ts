import type { Checks } from '../../collections/report.ts';
import { told } from './told.ts';

/** Ethnocultural associations and the People’s Assembly of Kazakhstan (paras. 72–86, 388–409, 424). */
export const assembly: Checks = () => [
  {
    id: 'para-72-national-associations',
    stated: [72, '(including {29} national associations)'],
    claim: 'The national associations are a part of all.',
    computed: (f) => f.statistic('ethnocultural-associations'),
    formula: 'all ethnocultural associations',
    wording: 'not-above',
  },
  {
    id: 'para-75-languages',
    stated: [75, 'ethnic publications issued in {15} languages'],
    claim: 'The ethnic publications are in no more languages than all ethnic media outlets.',
    finding:
      'Paragraph 75 has ethnic publications in {stated} languages. For all ethnic media, paragraph 89 lists {computed}.',
    computed: (f) => f.list(89, 'in the following languages: ', '.', '; ').length,
    formula: 'languages listed in paragraph 89',
    wording: 'not-above',
    reading: 'Some of the publications may not be counted among the media outlets of paragraph 89.',
  },
  {
    id: 'para-75-publications',
    stated: [75, 'There are {33} ethnic publications'],
    claim: 'The ethnic publications are a part of the ethnic media outlets.',
    computed: (f) => f.statistic('media-ethnic'),
    formula: 'ethnic media outlets of paragraph 89',
    wording: 'not-above',
  },
  {
    id: 'para-77-theatres',
    stated: [77, '{Almaty} is the only city in the Commonwealth'],
    as: 'words',
    claim: 'The theatres for which Almaty is named are in Almaty.',
    computed: (f) => f.words(77, 'an Uzbek theatre (in {Sayram} in Turkistan province)'),
    formula: 'place of the Uzbek theatre in the same sentence',
    reading: 'The last theatre named may belong to the country and not to the city.',
  },
  ...told({
    id: 'para-80-decree',
    as: 'date',
    claim: 'The decree on the establishment of the Assembly has one date.',
    tellings: [
      [80, 'the Presidential Decree of {1 March 1995}'],
      [424, 'the Presidential Decree of {1 March 1995}'],
      [431, 'the Presidential Decree of {1 March 1995}'],
    ],
  }),
  ...told({
    id: 'para-80-name',
    as: 'words',
    claim: 'The Assembly is spelled in the title of the decree as it is elsewhere.',
    tellings: [
      [80, 'Establishment of the {Peoples’ Assembly} of Kazakhstan'],
      [388, 'institution, the {People’s Assembly} of Kazakhstan'],
    ],
    reading: 'The decree’s own title may have had the plural.',
  }),
  ...told({
    id: 'para-81-executive-body',
    as: 'date',
    claim: 'The executive body was set up in the year given elsewhere.',
    tellings: [
      [81, 'In {2014}, by a presidential decree'],
      [393, 'In {2014}, the national government agency'],
      [404, 'a presidential decree of {17 June 2014}'],
    ],
  }),
  ...told({
    id: 'para-392-operates-through',
    as: 'words',
    claim: 'The body through which the Assembly works has one name.',
    tellings: [
      [392, 'It operates through the {People’s Assembly of Kazakhstan secretariat}, which'],
      [404, 'at the national level is the {Qoǵamdyq kelisim} under'],
    ],
    reading: 'The secretariat and the executive body may be two organs.',
  }),
  {
    id: 'para-83-cities',
    stated: [83, 'the cities of {Astana, Almaty and Shymkent}'],
    as: 'words',
    value: (f) => f.list(83, 'the cities of ', '.', /, | and /),
    claim: 'The cities with local bodies of the Assembly are those of paragraph 405.',
    finding:
      'The cities with local bodies of the People’s Assembly are {stated} in paragraph 83, and {computed} in paragraph 405.',
    computed: (f) => f.list(405, 'the cities of ', '.', /, | and /),
    formula: 'cities named in paragraph 405',
    reading: 'The two paragraphs may have been written at different times; neither is dated.',
  },
  {
    id: 'para-406-cities',
    stated: [406, 'of the provinces and the cities of {Astana and Almaty} now'],
    as: 'words',
    value: (f) => f.words(406, 'the cities of {Astana and Almaty} now').text.split(' and '),
    claim: 'The cities with assemblies are those with local bodies in paragraph 405.',
    computed: (f) => f.list(405, 'the cities of ', '.', /, | and /),
    formula: 'cities named in paragraph 405',
  },
  ...told({
    id: 'para-83-houses',
    as: 'words',
    claim: 'The houses of the Assembly have one name.',
    tellings: [
      [83, 'the regional {friendship houses}, communal'],
      [405, 'Under the auspices of the {friendship centres}, local'],
    ],
    reading: 'Two translations of one name.',
  }),
  ...told({
    id: 'para-84-nine-members',
    claim: 'The Assembly elects as many members of the Majilis as other paragraphs say.',
    tellings: [
      [84, 'the right to elect {nine} members'],
      [112, 'with the Assembly electing {nine} members'],
      [155, 'and {9} are elected by the People’s Assembly'],
      [391, 'The Assembly elects {nine} members'],
    ],
  }),
  ...told({
    id: 'para-84-act',
    as: 'date',
    claim: 'The People’s Assembly Act has one date.',
    tellings: [
      [84, 'In {October 2008}, the People’s Assembly of Kazakhstan Act was adopted'],
      [424, 'In {October 2008}, the People’s Assembly of Kazakhstan Act was adopted'],
      [431, 'In {October 2008}, the People’s Assembly of Kazakhstan Act was adopted'],
    ],
  }),
  {
    id: 'para-395-amendments',
    stated: [395, 'amendments to the Act on {27 April 2018}'],
    as: 'date',
    claim: 'The Act was amended after the President called for it.',
    computed: (f) => f.date(395, 'sixth Parliament on {4 September 2017}'),
    formula: 'date of the President’s call',
    wording: 'after',
  },
  {
    id: 'para-395-session',
    stated: [395, 'At the opening of the {thirtieth} session of the sixth Parliament'],
    claim: 'The session has the place in the order that its date gives it.',
    computed: () => null,
    formula: 'sessions of the sixth Parliament up to that date',
    note: 'The report says neither when the sixth Parliament began nor how often a session opens.',
  },
  {
    id: 'para-424-amendments',
    stated: [424, 'In {2015}, the Act was amended'],
    as: 'date',
    claim: 'The Act was amended after it was adopted.',
    computed: (f) => f.date(424, 'In {October 2008}, the People’s'),
    formula: 'date of adoption in the same paragraph',
    wording: 'after',
  },
];
