import type { Checks, CheckSpec } from '../../checks/spec.ts';
import { between } from './between.ts';

/** Who holds a title, and which body does what, where two paragraphs name it. */

export const headOfState: Checks = (facts) =>
  (
    [
      [109, 'its first President, the Elbasy (', '), and his'],
      [118, 'its first President, the Elbasy (', '), and his'],
      [148, 'the Elbasy (', '), has the right'],
    ] as const
  ).map(([paragraph, after, before]): CheckSpec => ({
    id: `para-${paragraph}-elbasy`,
    family: 'elbasy',
    stated: between(facts, paragraph, after, before),
    as: 'words',
    value: (f) => f.words(...between(f, paragraph, after, before)).text.replace(/^the /, ''),
    claim: 'The title of the first President is explained as in paragraph 147.',
    computed: (f) => {
      f.words(...between(f, 129, 'The President of Kazakhstan is the ', ' and the country'));
      return f.words(...between(f, 147, 'the First President of the Republic of Kazakhstan and ', '.'));
    },
    formula: 'the title in the name of the act of paragraph 147; by paragraph 129 the President is the Head of State',
    reading:
      'When the report was written the first President was in office and Head of State; the words in brackets may be another translation of his title.',
  }));

export const powers: Checks = (facts) => [
  {
    id: 'para-53-removal',
    stated: between(facts, 53, 'The ', ' determine how their members will vote'),
    as: 'words',
    claim: 'Those who may remove a member of Parliament are those that paragraph 167 names.',
    computed: (f) => {
      f.words(53, '{have the right to remove a Member of Parliament}');
      f.words(167, '{dismisses members of the houses} and');
      return f.words(...between(f, 167, 'each of the ', ': appoints')).text;
    },
    formula: 'whose power it is to dismiss members of the houses by paragraph 167',
    reading:
      'A party may expel a member, and the house then end the mandate: paragraph 159 leaves room for “other cases”.',
  },
  {
    id: 'para-184-deciding-vote',
    stated: between(facts, 184, 'The ', ' appoints'),
    as: 'words',
    value: (f) => {
      const council = f.words(...between(f, 184, 'appoints the ', /,? (?:and|who) has the deciding vote/));
      return /who has the deciding vote/.test(f.text(184)) ? council : f.words(...between(f, 184, 'The ', ' appoints'));
    },
    claim: 'The deciding vote in the Constitutional Council is that of its own president.',
    computed: (f) => {
      f.words(182, 'impartially and {independently of other State bodies}');
      return f.words(...between(f, 184, 'appoints the ', /,? (?:and|who) has the deciding vote/));
    },
    formula: 'the president of the Council, whom the sentence names last; by paragraph 182 the Council is independent',
    reading: 'The vote may be meant to be that of the president of the Council.',
  },
  {
    id: 'para-272-heads',
    stated: between(facts, 272, '', ' are responsible for'),
    as: 'words',
    value: (f) => {
      f.words(272, '{appointing and dismissing heads of local executive bodies}');
      return `the ${f.words(...between(f, 272, '', ' are responsible for')).text.toLowerCase()}`;
    },
    claim: 'Those who appoint the heads of local executive bodies are those that paragraph 273 names.',
    computed: (f) => f.words(...between(f, 273, 'are appointed by ', ' with the approval')),
    formula:
      'who appoints the heads of provinces, the capital and major cities, which by paragraph 271 head such bodies',
    reading: 'Paragraph 272 may mean the heads of bodies of a lower level, or of departments.',
  },
  {
    id: 'para-163-amendments',
    stated: between(facts, 163, 'adopt amendments to the Constitution, ', ', and approve'),
    as: 'words',
    means: (words) => (/\brejects\b/.test(words) ? 'without the President' : 'with the President'),
    claim: 'Parliament amends the Constitution in the way that paragraph 108 describes.',
    computed: (f) => {
      f.words(108, 'by a majority of {at least four fifths of the total membership of each house}, to pass');
      return f.words(...between(f, 108, 'If ', ' on a constitutional amendment'));
    },
    formula: 'when Parliament may pass an amendment by paragraph 108',
    reading: 'Paragraph 163 may name one of the ways only.',
  },
  {
    id: 'para-151-session',
    stated: between(facts, 151, 'consists of two houses ', ': the Senate'),
    as: 'words',
    means: (words) => (/\bopening\b/.test(words) ? 'sessions that open' : 'one session'),
    claim: 'The sessions of Parliament are described as in paragraph 395.',
    computed: (f) => f.words(...between(f, 395, 'At the ', ' of the sixth Parliament')),
    formula: 'what paragraph 395 says of a session',
    reading: '“In continuous session” may mean that the houses work all year, in sessions that follow each other.',
  },
];
