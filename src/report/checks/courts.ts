import type { Checks } from '../../checks/spec.ts';
import { repeatedStatements } from './repeated-statements.ts';

/** Courts, criminal law and the plans of reform (paras. 199–262, 414–422). */
export const courts: Checks = (_, { sum, minus }) => [
  {
    id: 'para-208-framework',
    stated: [208, 'which was adopted in {2002}'],
    as: 'date',
    claim: 'The framework was adopted in the first of the years it is for.',
    computed: (f) => f.date(208, 'framework for {2002}–2010'),
    formula: 'first of the years',
  },
  ...repeatedStatements({
    id: 'para-212-steps',
    claim: 'The National Plan has as many steps.',
    places: [
      [212, '“{100} Concrete Steps'],
      [337, '“{100} specific steps'],
    ],
  }),
  ...repeatedStatements({
    id: 'para-212-title',
    as: 'words',
    claim: 'The National Plan has one title.',
    places: [
      [212, 'entitled “{100 Concrete Steps: A Modern State for All}”'],
      [337, 'entitled “{100 specific steps to implement the Head of State’s five institutional reforms}”'],
    ],
    reading: 'Two translations, or a title and a subtitle.',
  }),
  {
    id: 'para-337-step',
    stated: [337, 'In implementation of step {97}'],
    claim: 'The step is one of those of the plan.',
    computed: (f) => f.quoted(337, '“{100} specific steps'),
    formula: 'steps of the plan',
    wording: 'not-above',
  },
  {
    id: 'para-213-areas',
    stated: [213, 'in {five} main areas'],
    claim: 'As many areas are listed as announced.',
    computed: (f) => f.paragraph(213).text.match(/\(\d\)/g)!.length,
    formula: 'number of areas listed',
  },
  ...repeatedStatements({
    id: 'para-213-reforms',
    claim: 'There are as many areas of reform as institutional reforms.',
    places: [
      [213, 'in {five} main areas'],
      [337, 'the Head of State’s {five} institutional reforms'],
    ],
  }),
  {
    id: 'para-214-levels',
    stated: [214, 'a court structure with five levels to one with {three}'],
    claim: 'As many levels of courts are described.',
    computed: (f) => f.list(229, 'These are ', ' (including', /, (?=\d)|, (?=the )/).length,
    formula: 'kinds of courts that paragraph 229 counts',
  },
  ...repeatedStatements({
    id: 'para-217-council-name',
    as: 'words',
    claim: 'The council that nominates judges has one name.',
    places: [
      [217, 'The {Higher Council of the Judiciary} has'],
      [233, 'The {Supreme Judicial Council} is'],
    ],
    reading: 'Two translations of one name.',
  }),
  ...repeatedStatements({
    id: 'para-207-act-name',
    as: 'words',
    claim: 'The Constitutional Act has one name.',
    places: [
      [207, 'to the {Constitutional Act on the Judicial System and the Status of Judges}, of 2000'],
      [258, 'and the {Constitutional Act on the Judicial System and the Status of Judges}, organizational'],
    ],
  }),
  ...repeatedStatements({
    id: 'para-226-military',
    as: 'words',
    claim: 'The military courts stand on one level.',
    places: [
      [226, 'and military courts) (referred to hereinafter as {provincial courts})'],
      [229, '353 {district courts} (including specialized courts: 10 military'],
    ],
    reading: 'There may be military courts on both levels.',
  }),
  {
    id: 'para-229-courts',
    stated: [229, 'Kazakhstan currently has {371} courts'],
    claim: 'The Supreme Court, the provincial and the district courts add up to all.',
    computed: (f) => sum([...f.series('courts-by-kind'), [f.words(229, 'These are {the Supreme Court},')].length]),
    formula: 'provincial courts + district courts + the Supreme Court',
  },
  {
    id: 'para-229-provincial',
    stated: [229, '{17} provincial and related courts'],
    claim: 'There are not fewer provincial and related courts than provinces and the cities that have one.',
    computed: (f) =>
      sum([
        f.quoted(4, 'units: {14} provinces'),
        f.list(226, 'courts of the cities of ', ' and military', ' and ').length,
      ]),
    formula: 'provinces of paragraph 4 + cities named in paragraph 226',
    wording: 'not-below',
    note: 'Paragraph 226 counts military courts among them too; the report does not say how many.',
  },
  {
    id: 'para-229-specialized',
    stated: [229, 'and {19} juvenile courts'],
    value: (f) => f.measure('specialized-courts-total'),
    claim: 'The specialized courts are a part of the district courts.',
    computed: (f) => f.statistic('courts-district'),
    formula: 'sum of the kinds of specialized courts, against the district courts',
    wording: 'not-above',
  },
  {
    id: 'para-209-kinds',
    stated: [
      209,
      'specialized inter-district {economic and administrative courts, juvenile courts and criminal courts}',
    ],
    as: 'words',
    value: (f) => f.list(209, 'inter-district ', '.', /, | and /).map((kind) => kind.replace(' courts', '')),
    claim: 'The specialized courts of the framework are among those that exist.',
    computed: (f) => f.series('specialized-courts').map(({ key }) => key.toLowerCase()),
    formula: 'kinds of specialized courts of paragraph 229',
    wording: 'within',
  },
  {
    id: 'para-245-places',
    stated: [245, 'has jumped {6} places'],
    claim: 'The places gained are the difference of the two places.',
    computed: (f) => minus(f.statistic('rule-of-law-index-before'), f.statistic('rule-of-law-index-after')),
    formula: 'earlier place − later place',
  },
  {
    id: 'para-246-place-before',
    stated: [246, 'climbed {five} places'],
    claim: 'The places gained are the difference of two places.',
    computed: () => null,
    formula: 'earlier place − later place',
    note: 'The report gives the later place only.',
  },
  ...repeatedStatements({
    id: 'para-414-code-date',
    as: 'date',
    claim: 'The Criminal Code has one date.',
    places: [
      [414, 'On {3 July 2014}, a new Criminal Code was adopted'],
      [415, 'the new Criminal Code of {3 July 2014} from'],
      [420, 'the Criminal Code of {3 July 2014}, deliberate'],
      [421, 'the new Criminal Code of {3 July 2014} entered'],
    ],
  }),
  ...repeatedStatements({
    id: 'para-414-article',
    claim: 'The article on incitement has one number.',
    places: [
      [414, 'and article {174} (Incitement of social'],
      [420, 'In accordance with article {174} of the Criminal Code'],
      [421, 'the penalty under article {174} (previously'],
    ],
  }),
];
