import { expect, test } from 'vitest';
import { readSubjects, writeSubjects, type SearchedSubject } from '../../src/search/subject-lines.ts';

const subjects: SearchedSubject[] = [
  {
    id: 'fair-trial',
    label: 'Fair trial',
    synonyms: ['due process'],
    locators: [
      [286, 291, true],
      [294, 294, false],
    ],
  },
  { id: 'cat', label: 'Convention against Torture', synonyms: [], locators: [[361, 361, true]] },
  { id: 'defamation', label: 'Defamation', synonyms: ['libel', 'slander'], locators: [] },
];

test('subjects are written one a line and read back', () => {
  expect(writeSubjects(subjects)).toMatchInlineSnapshot(`
    "Fair trial||286+5* 3|due process
    Convention against Torture|cat|361*
    Defamation|||libel|slander"
  `);
  expect(readSubjects(writeSubjects(subjects))).toEqual(subjects);
});
