import { expect, test } from 'vitest';
import { listed } from './list.ts';

const entry = (name: string, size: string, what: string) =>
  `<div> <dt> <a href="/data/${name}" download="${name}">${name}</a> <span class="meta">${size}</span> </dt> <dd>${what}</dd> </div>`;
const page = (...entries: string[]) => `<dl class="downloads"> ${entries.join('')}</dl> <p>a.zip and a.epub</p>`;
const others = [entry('a.zip', '4 MB', 'Everything'), entry('a.epub', '60 kB', 'A book')];
const file = { name: 'a.pdf', size: '$1 MB', what: 'To print' };

test('a file is listed after another, with its name, size and what it is', () => {
  expect(listed(page(...others), file, 'a.epub')).toBe(page(...others, entry('a.pdf', '$1 MB', 'To print')));
});

test('listed again, it stands there once', () => {
  const once = listed(page(...others), { ...file, size: '1 MB' }, 'a.epub');
  expect(listed(once, file, 'a.epub')).toBe(listed(page(...others), file, 'a.epub'));
});

test('a page that does not list the other is refused', () => {
  expect(() => listed(page(others[0]!), file, 'a.epub')).toThrow('expected an entry for a.epub');
});
