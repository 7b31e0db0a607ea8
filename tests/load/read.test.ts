import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../../src/load.ts';
import { report } from '../../src/report/index.ts';
import { rules } from '../../src/rules/index.ts';
import { documents, scraps } from '../support/documents.ts';
import { fuzz, fuzzTimeout, hold } from '../support/fuzz.ts';

const names = [...Object.keys(rules), 'empty-source', 'invalid-utf8', 'line-ends'];

test(
  `no input of ${fuzz.numRuns} makes it throw, and each message has a rule and a place in the text`,
  { timeout: fuzzTimeout },
  () => {
    const written = documents.map((blocks) => blocks.map(({ source }) => source).join(''));
    const texts = fc.oneof(scraps, written).map((text) => new TextEncoder().encode(text));
    const bytes = fc.oneof(texts, texts, fc.uint8Array({ maxLength: 200 }));
    const property = fc.property(bytes, (input) => {
      const { text, messages } = read(input, report);
      const lines = text.split('\n');
      for (const { rule, place, reason } of messages) {
        expect(names).toContain(rule);
        expect(reason).toMatch(/^Unexpected .+, expected /s);
        if (place) expect(lines[place.line - 1]!.length).toBeGreaterThanOrEqual(place.column - 1);
      }
    });
    hold(property);
  },
);
