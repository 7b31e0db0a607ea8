import { expect, test } from 'vitest';
import { findingsOf } from '../../src/page-data/subject-findings.ts';
import { entries } from '../support/real.ts';

const found = (id: string) =>
  findingsOf(
    entries.subjects.find((subject) => subject.id === id)!,
    entries,
    'annex-10',
  ).map((finding) => finding.id);

test('a treaty has the findings of its own rows and paragraphs, not those of every treaty', () => {
  expect(found('icerd')).toContain('racial-discrimination-report-numbers');
  expect(found('iccpr')).toContain('covenant-invoked');
  expect(found('iccpr')).not.toContain('racial-discrimination-report-numbers');
  expect(found('crc')).not.toContain('covenant-invoked');
});

test('another subject has those of its paragraphs', () => {
  expect(found('individual-complaints')).toContain('complaints-against-torture');
});
