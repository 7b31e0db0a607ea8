import { expect, test } from 'vitest';
import { firstUses, wordId, type GlossaryTerm } from '../../src/page-data/glossary-words.ts';

const words: GlossaryTerm[] = [
  { term: 'FAO', forms: [], means: 'Food and Agriculture Organization.' },
  { term: 'NGO', forms: ['NGOs'], means: 'Non-governmental organization.' },
  { term: 'bala – adam', forms: [], means: 'Child, person.' },
];
const found = (...texts: string[]) =>
  firstUses(texts, words).map((uses, index) => uses.map(({ start, end }) => texts[index]!.slice(start, end)));

test('a word is found once, where it first stands, in any of its forms', () => {
  expect(found('The NGOs.', 'An NGO and the FAO.', 'The FAO.')).toEqual([['NGOs'], ['FAO'], []]);
});

test('several in one text are found in the order of the text, signs and spaces included', () => {
  expect(found('An NGO, “bala – adam”, the FAO')).toEqual([['NGO', 'bala – adam', 'FAO']]);
});

test('a part of another word is none', () => {
  expect(found('NGOsphere, McFAO, ENGO')).toEqual([[]]);
});

test('its anchor is plain', () => expect(wordId(words[2]!)).toBe('bala-adam'));
