import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editionList, siteSettings } from '../../src/site/settings.ts';
import { settingsOf } from '../../src/validate.ts';

const content = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

test('a setting that does not fit is named with its file', () => {
  const settings = { ...(content('content/site.json') as object), problems: 'desk@example.org', colour: 'blue' };
  expect(() => settingsOf('content/site.json', siteSettings, settings)).toThrowErrorMatchingInlineSnapshot(`
    [Error: content/site.json: problems: Unexpected “desk@example.org”, expected mailto:NAME@HOST, an https address, or nothing
    content/site.json: Unexpected field “colour”, expected none of that name]
  `);
});

describe('editions', () => {
  const edition = (number: number, date: string) => ({ number, date, summary: 'An edition.', corrections: [] });
  const said = (...editions: unknown[]) => editionList.safeParse(editions).error?.issues.map(({ message }) => message);

  test('are counted from one, none before the one it follows', () => {
    expect(said(edition(1, '2030-01-05'), edition(2, '2030-01-05'), edition(3, '2030-02-01'))).toBeUndefined();
    expect(said(edition(1, '2030-01-05'), edition(3, '2030-02-01'))).toEqual(['expected editions counted 1, 2, 3, …']);
    expect(said(edition(1, '2030-01-05'), edition(2, '2030-01-04'))).toEqual([
      'expected no edition before the one it follows',
    ]);
    expect(said()).toHaveLength(1);
  });
});
