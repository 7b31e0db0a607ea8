import { expect, test } from 'vitest';
import { entries as made, sourceLines } from '../support/real.ts';

const { sections: entries, paragraphs } = made;

test('there are 37, each with an id of its own, and the paragraphs from its first to its last', () => {
  expect(entries).toHaveLength(37);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(37);
  expect(entries.map(({ id, first, last }) => `${id} ${first}–${last}`).join('\n')).toMatchInlineSnapshot(`
    "introduction 1–2
    i 3–360
    i-a 3–92
    i-a-a 3–3
    i-a-b 4–4
    i-a-c 5–23
    i-a-d 24–25
    i-a-e 26–26
    i-a-f 27–27
    i-a-g 28–46
    i-a-h 47–54
    i-a-i 55–60
    i-a-j 61–71
    i-a-k 72–79
    i-a-l 80–86
    i-a-m 87–92
    i-b 93–360
    i-b-a 93–127
    i-b-b 128–149
    i-b-c 150–169
    i-b-d 170–181
    i-b-e 182–198
    i-b-f 199–262
    i-b-g 263–266
    i-b-h 267–275
    i-b-i 276–285
    i-b-j 286–291
    i-b-k 292–294
    i-b-l 295–346
    i-b-m 347–360
    ii 361–387
    ii-c 361–361
    ii-c-a 361–361
    ii-d 362–370
    ii-e 371–380
    ii-f 381–387
    iii 388–432"
  `);
});

test('three were lost in the source and are restored; they alone have no line there', () => {
  const restored = entries.filter((entry) => entry.restored);
  expect(restored.map(({ id }) => id)).toEqual(['ii', 'ii-c', 'ii-d']);
  expect(entries.filter(({ source }) => !source)).toEqual(restored);
});

test('every other has its title on its line, and no heading of the source is left out', () => {
  const printed = entries.flatMap(({ source, label, title }) => (source ? [{ ...source, label, title }] : []));
  for (const { line, label, title } of printed) {
    expect(sourceLines[line]).toContain(title);
    expect(sourceLines[line]).toContain(`\t${label}`);
  }
  // A line with two tabs, the second after a short label, is a heading; titles of tables have none and stand below 651.
  const headings = sourceLines.flatMap((text, line) =>
    /^ ?(\[[^\]]*\])*\t[^\t]{0,6}\t/.test(text) && line < 651 ? [line] : [],
  );
  expect(printed.map(({ line }) => line)).toEqual(headings);
});

test('a section stands in its parent, one level up, with all its paragraphs', () => {
  for (const { parent, level, first, last } of entries) {
    const outer = entries.find(({ id }) => id === parent);
    expect(level).toBe((outer?.level ?? 0) + 1);
    if (outer) expect([outer.first <= first, outer.last >= last]).toEqual([true, true]);
  }
});

test('every paragraph stands in the innermost section that holds it', () => {
  for (const { number, section } of paragraphs) {
    const holding = entries.filter(({ first, last }) => first <= number && number <= last);
    expect(section).toBe(holding.at(-1)!.id);
  }
});
