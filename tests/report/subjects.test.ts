import { expect, test } from 'vitest';
import { report } from '../../src/report/index.ts';
import type { Subjects } from '../../src/subjects/spec.ts';
import { subjects } from '../../src/subjects/subjects.ts';
import { uncovered } from '../../src/subjects/coverage.ts';
import { entries } from '../support/real.ts';

const { paragraphs, subjects: made } = entries;

test('the index leads to every paragraph, and to every act, body and treaty that the text names', () => {
  expect(uncovered(made, paragraphs, report.subjects?.leftOut)).toEqual({ names: [], paragraphs: [] });
});

test('a paragraph that no subject has is found, and so is a name', () => {
  const less = made.map((one) => ({
    ...one,
    paragraphs: one.paragraphs.filter(([first, last]) => first > 2 || last < 2),
  }));
  expect(uncovered(less, paragraphs).paragraphs).toEqual([2]);
  const without = made.filter(({ id }) => id !== 'cica');
  expect(
    uncovered(without, paragraphs).paragraphs.length + uncovered(without, paragraphs).names.length,
  ).toBeGreaterThan(0);
});

test('faults of the index are named all at once', () => {
  const faulty: Subjects = {
    subjects: [
      {
        id: 'sheep',
        label: 'Sheep',
        kind: 'topic',
        synonyms: ['flock'],
        see: ['goats'],
        locators: [
          { at: 2, quote: 'No such words' },
          { at: 1, quote: 'The' },
        ],
      },
    ],
    absent: [{ id: 'torture-absent', label: 'Torture', kind: 'topic', synonyms: ['flock'], absent: ['torture'] }],
    articles: [{ treaty: 'none', title: 'Title', locators: [] }],
    treaties: {},
    asked: ['cows'],
  };
  expect(() => subjects(faulty, paragraphs)).toThrowErrorMatchingInlineSnapshot(`
    [Error: subject torture-absent: Unexpected “flock”, expected a word that sheep does not have already
    subject none: Unexpected treaty of an article, expected the id of a subject
    subject cows: Unexpected subject that people ask for, expected the id of a subject
    subject sheep: Unexpected reference to goats, expected the id of a subject
    subject sheep: Unexpected “No such words”, expected words of paragraph 2
    subject sheep: Unexpected paragraph 1 after paragraph 2, expected the order of the document
    subject torture-absent: Unexpected “torture” in paragraph 349, expected that the report does not mention it]
  `);
});
