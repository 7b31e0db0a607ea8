import type { Checks } from '../../checks/spec.ts';
import { between } from './between.ts';

/** Changes that one sentence calls planned or under way, and another done. */

/** What a verb says of the state of a thing. */
const stateOf = (words: string): string => {
  if (/\bwill\b|envisaged|planned/.test(words)) return 'to come';
  return /\b(was|were|been)\b/.test(words) ? 'done' : 'under way';
};

/** How much of something a wording claims. */
const degreeOf = (words: string): string => (/\bfairly\b|\bpartly\b/.test(words) ? 'in part' : 'in full');

export const presidentsPowers: Checks = (facts) => [
  {
    id: 'para-139-envisaged',
    stated: between(facts, 139, 'prime ministerial orders ', ';'),
    as: 'words',
    means: stateOf,
    claim: 'The change of the President’s powers is as far along as the paragraphs around it say.',
    computed: (f) => {
      f.words(...between(f, 139, 'This therefore ', ' the President’s right'));
      return f.words(...between(f, 137, 'in accordance with which powers ', ' among the branches'));
    },
    formula: 'what paragraph 137 says of the powers, by an act that was signed',
    reading: '“Are envisaged” may mean “are provided for” by the act.',
  },
];

export const courtReforms: Checks = (facts) => [
  {
    id: 'para-218-academy',
    stated: between(facts, 218, 'It ', ' a specialized master’s programme'),
    as: 'words',
    means: stateOf,
    claim: 'The programmes of the Academy of Justice are as far along as paragraph 239 says.',
    computed: (f) => f.words(...between(f, 239, 'institution that ', ' postgraduate')),
    formula: 'what paragraph 239 says of its programmes',
    reading: 'Some programmes may have begun, while a particular one was still to come.',
  },
  {
    id: 'para-222-recording',
    stated: between(facts, 222, 'courtrooms ', ' with modern equipment'),
    as: 'words',
    means: stateOf,
    claim: 'The recording of trials is as far along as paragraph 255 says.',
    computed: (f) => f.words(...between(f, 255, 'The courts ', ' audio and video systems')),
    formula: 'what the first sentence of paragraph 255 says',
    reading:
      'The equipment may be there already, and its use still be spreading: paragraph 255 goes on to say that all courtrooms have been fitted.',
  },
  {
    id: 'para-244-effective',
    stated: between(facts, 244, 'is currently ', ' in ensuring'),
    as: 'words',
    means: degreeOf,
    claim: 'The judicial system satisfies the rule of law to the degree that paragraph 261 gives.',
    computed: (f) => f.words(...between(f, 261, 'system currently ', ' the requirements')),
    formula: 'what paragraph 261 says of the same system',
    reading: 'Paragraph 244 may give what international rankings say, paragraph 261 the State’s own view.',
  },
];
