import { describe, expect, test } from 'vitest';
import { paragraphs } from '../../src/collections/paragraphs.ts';
import { sections } from '../../src/collections/sections.ts';
import { parse } from '../../src/parse/tree.ts';
import { report } from '../../src/report/index.ts';
import { smallGrammar } from '../support/grammar.ts';

/** `DEPTH ID FIRST–LAST` of each section of a text (→ is a tab), and the section of each paragraph. */
function read(...lines: string[]) {
  const grammar = { ...smallGrammar(), restored: [] };
  const tree = parse(lines.join('\n').replaceAll('→', '\t'), grammar);
  const small = { ...report, grammar };
  return {
    sections: sections(tree, small).map(({ level, id, first, last }) => `${level} ${id} ${first}–${last}`),
    paragraphs: paragraphs(tree, small).map(({ number, section }) => `${number} ${section}`),
  };
}

describe('a section', () => {
  test('without a paragraph of its own begins at the next and ends before it', () => {
    expect(read('→I.→Land', '→A.→Lakes', '→(a)→Salt', '→→In general', '1.→Salt.', '→II.→Water').sections).toEqual([
      ...['1 i 1–1', '2 i-a 1–1', '3 i-a-a 1–1', '4 i-a-a-in-general 1–1', '1 ii 2–1'],
    ]);
    expect(read('→I.→Land', '→→In general', '→A.→Lakes', '1.→Salt.', '→→End').sections).toEqual([
      ...['1 i 1–1', '2 i-in-general 1–0', '2 i-a 1–1', '3 i-a-end 2–1'],
    ]);
    expect(read('→I.→Land').sections).toEqual(['1 i 1–0']);
  });

  test('has an id of its own, by its place, where others have its title', () => {
    const titles = read('→→Land', '1.→One.', '→→Land', '2.→Two.', '→→Land 2', '3.→Three.', '→→Land', '4.→Four.');
    expect(titles.paragraphs).toEqual(['1 land', '2 land-2', '3 land-2-2', '4 land-3']);
    const parents = read('→I.→A', '→→Land', '1.→One.', '→→Land', '2.→Two.', '→II.→B', '→→Land', '3.→Three.');
    expect(parents.paragraphs).toEqual(['1 i-land', '2 i-land-2', '3 ii-land']);
  });

  test('has an id, too, where its title has no letter of one, or is that of another part of the page', () => {
    const { sections: ids } = read('→→…', '→→—', '→→Annex 1', '→→Para 5', '→→Print', '1.→One.');
    expect(ids.map((line) => line.split(' ')[1])).toEqual([
      ...['section', 'section-2', 'section-annex-1', 'section-para-5', 'section-print'],
    ]);
  });
});
