import { expect, test } from 'vitest';
import { slug } from '../src/slug.ts';

test.each([
  ['0–4', '0-4'],
  ['(a)', 'a'],
  ['Other ethnic groups', 'other-ethnic-groups'],
  ['Russians ', 'russians'],
  ['Aýyl ǵ', 'ayyl-g'],
  ['1.', '1'],
  ['–', ''],
])('“%s” → “%s”', (text, id) => expect(slug(text)).toBe(id));
