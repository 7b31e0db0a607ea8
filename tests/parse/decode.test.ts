import { expect, test } from 'vitest';
import { decode, pointAt } from '../../src/parse/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...utf8(part)])));

test('valid UTF-8 comes through as it is, with nothing to say', () => {
  expect(decode(utf8('1.\tQoǵamdyq kelisim\n •'))).toEqual({ text: '1.\tQoǵamdyq kelisim\n •', messages: [] });
});

test.each([
  ['a byte that starts nothing', bytes('ǵ\nab', 0xff, 'c'), 2, 3, '0xFF'],
  ['a character that breaks off before the next', bytes('ǵ\na', 0xe2, 0x80, '(c'), 2, 2, '0xE2'],
  ['a character that breaks off at the end', bytes('ǵǵ', 0xe2, 0x80), 1, 3, '0xE2'],
  ['a byte after characters of two bytes', bytes('ǵǵǵǵ', 0xff), 1, 5, '0xFF'],
  ['a surrogate', bytes(0xed, 0xa0, 0x80), 1, 1, '0xED'],
])('%s is an error where the character starts', (_, source, line, column, hex) => {
  const { messages } = decode(source);
  expect(messages).toMatchObject([{ rule: 'invalid-utf8', severity: 'error', place: { line, column } }]);
  expect(messages[0]!.reason).toBe(`Unexpected byte ${hex}, expected valid UTF-8`);
});

test('CRLF line ends are read as LF, and said once with the first and their number', () => {
  expect(decode(utf8('a\nb\r\nc\r\n'))).toEqual({
    text: 'a\nb\nc\n',
    messages: [
      {
        rule: 'line-ends',
        severity: 'warning',
        place: { line: 2, column: 2, offset: 3 },
        reason: 'Unexpected 2 CRLF line ends, expected LF: read as LF',
      },
    ],
  });
});

test('a carriage return alone is no line end and stays', () => {
  expect(decode(utf8('a\rb'))).toEqual({ text: 'a\rb', messages: [] });
});

test('a byte order mark stays for the rules to report', () => {
  expect(decode(bytes(0xef, 0xbb, 0xbf, 'a')).text).toBe('\ufeffa');
  expect(decode(bytes(0xef, 0xbb, 0xbf, 'a', 0xff)).text).toBe('\ufeffa\ufffd');
});

test('an empty file is an error of the whole file', () => {
  const reason = 'Unexpected empty file, expected a report';
  expect(decode(new Uint8Array())).toEqual({
    text: '',
    messages: [{ rule: 'empty-source', severity: 'error', place: null, reason }],
  });
});

test('points are 1-based by line and column, 0-based by offset', () => {
  expect(pointAt('ab\ncd', 0)).toEqual({ line: 1, column: 1, offset: 0 });
  expect(pointAt('ab\ncd', 3)).toEqual({ line: 2, column: 1, offset: 3 });
  expect(pointAt('ab\ncd', 5)).toEqual({ line: 2, column: 3, offset: 5 });
});
