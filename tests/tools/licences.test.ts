import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noticeOf, packagesOf } from '../../src/tools/licences.ts';

function made(license: string | undefined, text = 'Do as you like.'): string {
  const folder = mkdtempSync(join(tmpdir(), 'licences-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '1.2.3', license }));
  if (text) writeFileSync(join(folder, 'LICENSE'), text);
  return folder;
}

test('modules belong to the innermost package they stand in; this project’s own to none', () => {
  const ids = [
    '/home/x/src/client/shared/dom.ts',
    '/home/x/node_modules/one/index.js',
    '/home/x/node_modules/one/node_modules/@scope/two/lib/a.js?url',
    '\0virtual:thing',
  ];
  expect(packagesOf(ids)).toEqual(['@scope/two', 'one']);
});

describe('the notice of a package', () => {
  test('is its name, version, terms, and their text', () => {
    expect(noticeOf('thing', made('MIT'))).toBe('thing 1.2.3 (MIT)\n\nDo as you like.\n');
  });

  test.each(['AGPL-3.0-only', 'GPL-3.0-or-later', 'CPAL-1.0 OR AGPL-1.0', 'SEE LICENSE IN x', undefined])(
    'is refused under %s: it may not reach readers',
    (terms) => {
      expect(() => noticeOf('thing', made(terms))).toThrow(`thing is under ${terms}`);
    },
  );

  test('is refused where the text of the terms is not there', () => {
    expect(() => noticeOf('thing', made('MIT', ''))).toThrow('without the text');
  });
});
