import type { FindingSpec } from '../../findings/finding.ts';

/** The Constitution, President, Parliament and Government (paras. 26–181). */
export const constitution: FindingSpec[] = [
  {
    id: 'amendments-of-2017',
    sentence:
      'The act of 10 March 2017 changed {stated} articles of the Constitution by one paragraph, and {computed} by another',
    checks: ['para-114-articles'],
    changes: 'How far the last reform of the Constitution went cannot be told from the report.',
  },
  {
    id: 'years-of-independence',
    sentence:
      'Two paragraphs speak of {stated} years of independence; from the declaration to the date of the report there are {computed}',
    checks: ['para-93-independence', 'para-297-independence'],
    changes: 'Such a passage may describe an earlier year than the report does.',
  },
  {
    id: 'presidential-form-article',
    sentence:
      'What makes Kazakhstan a unitary State with a presidential form of government is article {stated} of the Constitution in one paragraph, and article {computed} in another',
    checks: ['para-98-article'],
    changes: 'The article should be looked up before it is cited.',
  },
  {
    id: 'free-speech-absolute',
    sentence:
      'Freedom of speech (article 20) is named among the rights that are “absolute”; the list of articles that “may not be restricted under any circumstances” leaves article 20 out',
    checks: ['para-106-restrictions'],
    changes: 'Whether freedom of speech may be restricted cannot be told from the word “absolute”.',
  },
  {
    id: 'right-to-life',
    sentence:
      'The right to life is among those that “{stated}”; the death penalty was abolished for all offences “{computed}”',
    checks: ['para-106-right-to-life'],
    changes:
      'Whether the report takes the death penalty for a restriction of the right to life cannot be told from it.',
  },
  {
    id: 'constitution-was-in-force',
    sentence: 'The Constitution of 1995 was amended “when it was in force”; elsewhere it is the {computed} one',
    checks: ['para-110-in-force'],
    changes: 'Most likely only the tense differs.',
  },
  {
    id: 'elbasy',
    sentence:
      'Three paragraphs explain “Elbasy”, the title of the first President, as {stated}; another calls him {computed}, and by a fifth the President is the Head of State',
    checks: ['elbasy'],
    changes: 'A right given to the Elbasy for life should not be quoted as one of the Head of State.',
  },
  {
    id: 'presidents-powers-envisaged',
    sentence:
      'Changes to the President’s power to repeal government decisions “are envisaged”; the same paragraph says that this abolishes the power, by an act that the paragraphs around it call signed',
    checks: ['para-139-envisaged'],
    changes: 'Whether the President could still repeal a decision of the Government cannot be told from the report.',
    chart: 'who-appoints-whom',
  },
  {
    id: 'who-proposes-the-government',
    sentence:
      'The Prime Minister proposes the composition of the Government by one paragraph; by another the President appoints three of the ministers independently',
    checks: ['para-52-composition'],
    changes: 'The ministers of foreign affairs, defence and internal affairs are outside the rule of paragraph 52.',
    chart: 'who-appoints-whom',
  },
  {
    id: 'electoral-system',
    sentence:
      'Parliamentary elections are based on {stated} by one paragraph; another calls the system {computed}, and the Senate is elected indirectly',
    checks: ['para-51-elections'],
    changes: 'The electoral system should be quoted by house, from paragraphs 155 and 156.',
    chart: 'parliament-seats',
  },
  {
    id: 'who-removes-a-member',
    sentence:
      'By one paragraph the {stated} have the right to remove a member of Parliament; by another it is the {computed} that dismiss their members',
    checks: ['para-53-removal'],
    changes: 'Who can end the mandate of a member should not be quoted from one of the two paragraphs alone.',
    chart: 'who-appoints-whom',
  },
  {
    id: 'continuous-session',
    sentence:
      'The two houses of Parliament are “{stated}” by one paragraph; another tells of the “{computed}” of the sixth Parliament',
    checks: ['para-151-session'],
    changes: 'Whether Parliament rests between sessions cannot be told from the report.',
  },
  {
    id: 'who-amends-the-constitution',
    sentence:
      'By one paragraph Parliament may amend the Constitution {stated}; by another, four fifths of each house may do so if {computed}',
    checks: ['para-163-amendments'],
    changes: 'The first step to a change of the Constitution should not be quoted as the President’s alone.',
  },
  {
    id: 'suspension-or-dissolution',
    sentence: 'The early end of Parliament is a {stated} in one paragraph and a {computed} in others',
    checks: ['para-157-suspension'],
    changes: 'Most likely only the word differs.',
  },
  {
    id: 'majority-of-a-third',
    sentence: 'Two paragraphs speak of a “majority” of one third, and of one fifth',
    checks: ['para-167-majority', 'para-189-majority'],
    changes: 'How many members are needed is clear; how they decide is not.',
  },
  {
    id: 'who-forms-working-bodies',
    sentence:
      'In a list of what {computed} does by itself, the sentence makes {stated} form the working bodies of the houses and adopt their rules',
    checks: ['para-167-working-bodies'],
    changes: 'The sentence should not be quoted for a power of the President.',
  },
  {
    id: 'laws-in-force',
    sentence:
      'A law enters into force upon {stated} by one paragraph; by another, {computed} is needed for it to be enforced',
    checks: ['para-125-force'],
    changes: 'From when a law binds citizens is not clear from the report.',
  },
  {
    id: 'who-ratifies',
    sentence: 'In 2016 {stated} ratified three treaties; by another paragraph it is {computed} that ratifies',
    checks: ['para-304-ratified'],
    changes: 'Who accepted these treaties should not be quoted from paragraph 304.',
  },
];
