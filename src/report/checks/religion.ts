import type { Checks } from '../../checks/spec.ts';

/** Religion and religious associations, in the prose (paras. 24–25, 61–71). */
export const religion: Checks = (_, { ratio, exactly }) => [
  {
    id: 'para-25-muslims',
    stated: [25, '{70} per cent of the population consider themselves to be Muslims'],
    claim: 'The share of Muslims is that of annex 8.',
    computed: (f) => exactly(f.cell('annex-8', 'total', 'islam')),
    formula: 'Islam in annex 8, total population',
  },
  {
    id: 'para-25-orthodox',
    stated: [25, '({26} per cent) of the population belong to the Orthodox Church'],
    claim: 'The share in brackets is that of Christianity in annex 8, rounded.',
    computed: (f) => exactly(f.cell('annex-8', 'total', 'christianity')),
    formula: 'Christianity in annex 8, total population',
  },
  {
    id: 'para-25-one-third',
    stated: [25, 'Approximately {one third} (26 per cent) of the population'],
    claim: 'The share in brackets is approximately one third.',
    computed: (f) => ratio(f.quoted(25, 'one third ({26} per cent)'), 100),
    formula: 'the share in brackets ÷ 100',
    wording: 'about',
  },
  {
    id: 'para-25-orthodox-label',
    stated: [25, 'belong to {the Orthodox Church} of Kazakhstan (annex 8)'],
    as: 'words',
    claim: 'Annex 8 gives the share for those whom the paragraph names.',
    computed: (f) =>
      f
        .across('annex-8', 'total')
        .filter(({ value }) => Math.round(value) === f.statistic('religion-orthodox-share').value)
        .map(({ label }) => label)
        .join(', '),
    formula: 'heading of the column of annex 8 that holds the share',
    reading:
      'Nearly all the Christians counted may be Orthodox. Paragraphs 24 and 67 name Catholics and Protestants too.',
  },
  {
    id: 'para-25-muslim-groups',
    stated: [25, 'ethnic {Uzbeks, Uighurs, Tatars and Azerbaijanis}'],
    as: 'words',
    value: (f) => f.list(25, 'but also ethnic ', '.', /, | and /),
    claim: 'The groups named are among those of annex 8 in which most are Muslims.',
    computed: (f) =>
      f
        .column('annex-8', 'islam', ({ id }) => id !== 'total')
        .filter(({ value }) => value > 50)
        .map(({ label }) => label),
    formula: 'groups of annex 8 of which more than half are under Islam',
    wording: 'within',
  },
  {
    id: 'para-25-main-group',
    stated: [25, 'the main ethnic group, the {Kazakhs}, but also'],
    as: 'words',
    claim: 'The Kazakhs are the largest of the groups of paragraph 11.',
    computed: (f) => f.series('ethnic-composition').toSorted((a, b) => b.value - a.value)[0].key,
    formula: 'largest group of paragraph 11',
  },
  {
    id: 'para-63-principles',
    stated: [63, 'The {three} main principles'],
    claim: 'As many principles are named as announced.',
    computed: (f) => f.list(63, 'religious freedom are ', '.', /, | and /).length,
    formula: 'number of principles named',
  },
  {
    id: 'para-67-entities',
    stated: [67, 'the country had {3,720} registered religious entities'],
    claim: 'The entities of each faith add up to all registered ones.',
    computed: (f) => f.measure('religious-entities-total'),
    formula: 'sum of the faiths listed',
  },
  {
    id: 'para-67-faiths',
    stated: [67, 'representing {18} faiths'],
    claim: 'As many faiths are listed as announced.',
    computed: (f) => f.measure('faiths-named'),
    formula: 'number of faiths listed',
    reading:
      'A name in the list, such as “Protestant”, may stand for several faiths. The numbers of the faiths listed already add up to all entities.',
  },
  {
    id: 'para-68-places',
    stated: [68, 'the country has {3,502} functioning places of worship'],
    claim: 'The places of worship of each kind add up to all.',
    computed: (f) => f.measure('places-of-worship-total'),
    formula: 'sum of the kinds listed',
  },
  {
    id: 'para-68-mosques',
    stated: [68, 'including {2,592} mosques'],
    claim: 'The mosques, beside the Muslim entities.',
    computed: (f) => f.statistic('religious-entities-muslim'),
    formula: 'Muslim entities of paragraph 67',
    wording: 'beside',
    note: 'The two numbers are the same. The report does not say that each entity has one place of worship, and for most other faiths the two differ.',
  },
  {
    id: 'para-69-missionaries',
    stated: [69, 'There are {554} officially registered missionaries'],
    claim: 'Foreign nationals and citizens add up to all missionaries.',
    computed: (f) => f.measure('missionaries-total'),
    formula: 'foreign nationals + citizens of Kazakhstan',
  },
];
