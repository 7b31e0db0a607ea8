import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { element, xmlFile } from '../../src/publish/xml.ts';
import { hold } from '../support/fuzz.ts';

/** One window parses all: making a window takes longer than parsing. */
const parser = new new JSDOM().window.DOMParser();
const parse = (xml: string): Element => parser.parseFromString(xml, 'application/xml').documentElement;

test('any text comes back as it was, from an element and from an attribute', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '<', '>', '&', '"', "'", ' ', 'ǵ', ']]>', '&amp;') });
  hold(
    fc.property(text, (words) => {
      const root = parse(xmlFile(element('p', { title: words }, words, element('b', {}, words))));
      expect(root.getAttribute('title')).toBe(words);
      expect(root.textContent).toBe(words + words);
    }),
  );
});

test('beside text nothing is added; elements alone stand on lines of their own', () => {
  const bold = element('b', {}, 'x');
  expect(element('p', { id: null, class: false, at: 0 }, 'a ', bold, [null, false, bold]).text).toBe(
    '<p at="0">a <b>x</b><b>x</b></p>',
  );
  expect(element('p', {}, bold, bold).text).toBe('<p><b>x</b>\n<b>x</b></p>');
  expect(element('br', {}, '', undefined).text).toBe('<br/>');
});
