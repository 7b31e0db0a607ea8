import { describe, expect, test } from 'vitest';
import { placesOf } from '../../src/collections/texts.ts';
import { evidenceOf } from '../../src/findings/evidence.ts';
import { entries } from '../support/real.ts';

const evidenceFor = (id: string) =>
  evidenceOf(
    entries.findings
      .find((one) => one.id === id)!
      .checks.map((check) => entries.checks.find((one) => one.id === check)!),
    entries,
  );

const wordsOf = (id: string) =>
  evidenceFor(id).map((one) =>
    one.kind === 'words' ? one.parts.map(({ text }) => text).join('') : one.cells.map(({ text }) => text).join('|'),
  );

describe('the places of a finding', () => {
  test.each([
    ['free-speech-absolute', 'may not be restricted under any circumstances'],
    ['ethnic-publications-languages', 'Dungan; and Belarusian'],
    ['infant-mortality-2010', '2011'],
    ['treaties-without-a-date', '-|-'],
    ['recording-of-trials', 'are actively introducing'],
  ])('%s shows “%s”', (id, words) => {
    expect(wordsOf(id).join('\n')).toContain(words);
  });

  test('stand in the document letter for letter', () => {
    const printed = [...placesOf(entries.paragraphs, entries.tables, entries.sections).values()];
    for (const { id } of entries.findings)
      for (const one of evidenceFor(id))
        for (const words of one.kind === 'words'
          ? [one.parts.map(({ text }) => text).join('')]
          : one.cells.map(({ text }) => text))
          expect(
            printed.some((text) => text.includes(words)),
            `${id}: ${words}`,
          ).toBe(true);
  });

  test('headings of one table stand together, and so do a row and the words that name it', () => {
    const tables = evidenceFor('shares-by-age-headings').map(({ place }) => place);
    expect(new Set(tables).size).toBe(tables.length);
    const [cells] = evidenceFor('reports-before-2010').flatMap((one) => (one.kind === 'cells' ? [one.cells] : []));
    for (const { row } of cells!) expect(row).toMatch(/report/);
  });
});
