import type { StatisticSpec } from '../../collections/statistics.ts';

/** Affiliation, registered entities, places of worship and missionaries (paras. 25 and 66–69). Twelve of the eighteen faiths are named; the entities add up without the others. */
export const religion: StatisticSpec[] = [
  { id: 'religion-muslim-share', label: 'Share of the population considering themselves Muslims', unit: 'per cent', asAt: '2009', paragraph: 25, quote: '{70} per cent of the population consider themselves to be Muslims', series: 'religious-affiliation', key: 'Muslims' },
  // The report’s words are “approximately one third”, its figure is 26.
  { id: 'religion-orthodox-share', label: 'Share of the population belonging to the Orthodox Church of Kazakhstan', unit: 'per cent', asAt: '2009', paragraph: 25, quote: 'Approximately one third ({26} per cent) of the population', series: 'religious-affiliation', key: 'Orthodox' },
  { id: 'religious-congress-sessions', label: 'Sessions of the Congress of Leaders of World and Traditional Religions', unit: 'sessions', asAt: null, paragraph: 66, quote: 'holding {six} sessions of the Congress' },

  { id: 'religious-entities', label: 'Registered religious entities', unit: 'entities', asAt: '2018-Q3', paragraph: 67, quote: 'the country had {3,720} registered religious entities' },
  { id: 'faiths', label: 'Faiths represented by registered religious entities', unit: 'faiths', asAt: '2018-Q3', paragraph: 67, quote: 'representing {18} faiths' },
  { id: 'religious-entities-muslim', label: 'Registered Muslim entities', unit: 'entities', asAt: '2018-Q3', paragraph: 67, quote: '{2,592} Muslim', series: 'religious-entities', key: 'Muslim' },
  { id: 'religious-entities-orthodox', label: 'Registered Orthodox entities', unit: 'entities', asAt: '2018-Q3', paragraph: 67, quote: '{339} Orthodox', series: 'religious-entities', key: 'Orthodox' },
  { id: 'religious-entities-catholic', label: 'Registered Catholic entities', unit: 'entities', asAt: '2018-Q3', paragraph: 67, quote: '{86} Catholic', series: 'religious-entities', key: 'Catholic' },
  { id: 'religious-entities-protestant', label: 'Registered Protestant entities', unit: 'entities', asAt: '2018-Q3', paragraph: 67, quote: '{591} Protestant', series: 'religious-entities', key: 'Protestant' },
  { id: 'religious-entities-jehovahs-witnesses', label: 'Registered entities of Jehovah’s Witnesses', unit: 'entities', asAt: '2018-Q3', paragraph: 67, quote: '{60} Jehovah’s Witnesses', series: 'religious-entities', key: 'Jehovah’s Witnesses' },
  { id: 'religious-entities-new-apostolic', label: 'Registered entities of the New Apostolic Church', unit: 'entities', asAt: '2018-Q3', paragraph: 67, quote: '{26} New Apostolic Church', series: 'religious-entities', key: 'New Apostolic Church' },
  { id: 'religious-entities-krishna', label: 'Registered entities of the International Society for Krishna Consciousness', unit: 'entities', asAt: '2018-Q3', paragraph: 67, quote: '{8} International Society for Krishna Consciousness', series: 'religious-entities', key: 'Krishna Consciousness' },
  { id: 'religious-entities-jewish', label: 'Registered Jewish entities', unit: 'entities', asAt: '2018-Q3', paragraph: 67, quote: '{7} Jewish', series: 'religious-entities', key: 'Jewish' },
  { id: 'religious-entities-bahai', label: 'Registered Baha’i entities', unit: 'entities', asAt: '2018-Q3', paragraph: 67, quote: '{6} Baha’i', series: 'religious-entities', key: 'Baha’i' },
  { id: 'religious-entities-buddhist', label: 'Registered Buddhist entities', unit: 'entities', asAt: '2018-Q3', paragraph: 67, quote: '{2} Buddhist', series: 'religious-entities', key: 'Buddhist' },
  { id: 'religious-entities-latter-day-saints', label: 'Registered entities of the Church of Jesus Christ of Latter-day Saints', unit: 'entities', asAt: '2018-Q3', paragraph: 67, quote: '{2} Church of Jesus Christ of Latter-day Saints', series: 'religious-entities', key: 'Latter-day Saints' },
  { id: 'religious-entities-unification', label: 'Registered entities of the Unification Church', unit: 'entities', asAt: '2018-Q3', paragraph: 67, quote: '{1} Unification Church', series: 'religious-entities', key: 'Unification Church' },

  { id: 'places-of-worship', label: 'Functioning places of worship', unit: 'places of worship', asAt: null, paragraph: 68, quote: 'the country has {3,502} functioning places of worship' },
  { id: 'places-of-worship-mosques', label: 'Mosques', unit: 'places of worship', asAt: null, paragraph: 68, quote: '{2,592} mosques', series: 'places-of-worship', key: 'Muslim' },
  { id: 'places-of-worship-orthodox', label: 'Orthodox churches', unit: 'places of worship', asAt: null, paragraph: 68, quote: '{301} Orthodox churches', series: 'places-of-worship', key: 'Orthodox' },
  { id: 'places-of-worship-catholic', label: 'Catholic churches', unit: 'places of worship', asAt: null, paragraph: 68, quote: '{110} Catholic churches', series: 'places-of-worship', key: 'Catholic' },
  { id: 'places-of-worship-protestant', label: 'Protestant churches', unit: 'places of worship', asAt: null, paragraph: 68, quote: '{407} Protestant churches', series: 'places-of-worship', key: 'Protestant' },
  { id: 'places-of-worship-jehovahs-witnesses', label: 'Jehovah’s Witnesses Kingdom Halls', unit: 'places of worship', asAt: null, paragraph: 68, quote: '{54} Jehovah’s Witnesses Kingdom Halls', series: 'places-of-worship', key: 'Jehovah’s Witnesses' },
  { id: 'places-of-worship-new-apostolic', label: 'New Apostolic Church buildings', unit: 'places of worship', asAt: null, paragraph: 68, quote: '{26} New Apostolic Church buildings', series: 'places-of-worship', key: 'New Apostolic Church' },
  { id: 'places-of-worship-jewish', label: 'Synagogues', unit: 'places of worship', asAt: null, paragraph: 68, quote: '{6} synagogues', series: 'places-of-worship', key: 'Jewish' },
  { id: 'places-of-worship-bahai', label: 'Baha’i Houses of Worship', unit: 'places of worship', asAt: null, paragraph: 68, quote: '{3} Baha’i Houses of Worship', series: 'places-of-worship', key: 'Baha’i' },
  { id: 'places-of-worship-krishna', label: 'Temples of the International Society for Krishna Consciousness', unit: 'places of worship', asAt: null, paragraph: 68, quote: '{2} International Society for Krishna Consciousness temples', series: 'places-of-worship', key: 'Krishna Consciousness' },
  { id: 'places-of-worship-buddhist', label: 'Buddhist temples', unit: 'places of worship', asAt: null, paragraph: 68, quote: '{1} Buddhist temple', series: 'places-of-worship', key: 'Buddhist' },

  { id: 'missionaries', label: 'Officially registered missionaries', unit: 'persons', asAt: null, paragraph: 69, quote: '{554} officially registered missionaries' },
  { id: 'missionaries-foreign', label: 'Registered missionaries who are foreign nationals', unit: 'persons', asAt: null, paragraph: 69, quote: '{435} are foreign nationals', series: 'missionaries-by-nationality', key: 'Foreign nationals' },
  { id: 'missionaries-citizens', label: 'Registered missionaries who are citizens of Kazakhstan', unit: 'persons', asAt: null, paragraph: 69, quote: '{119} are citizens of Kazakhstan', series: 'missionaries-by-nationality', key: 'Citizens' },
];
