import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { load } from '../../src/load.ts';
import { report } from '../../src/report/index.ts';
import { line, put, source } from '../support/damage.ts';

describe('load', () => {
  // A report's source is named from the report's folder.
  const folder = relative('', mkdtempSync(join(tmpdir(), 'report-')));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What `load` throws of a text, the folder of the copy left out. */
  const thrown = (text: string): string => {
    const copy = join(folder, basename(report.source));
    writeFileSync(copy, text);
    try {
      load({ ...report, source: copy });
      return 'nothing';
    } catch (fault) {
      return (fault as Error).message.replaceAll(folder, 'data');
    }
  };

  test('reads the real document', () => {
    const { tree, sha256, text } = load(report);
    expect(text).toBe(source);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(tree.type).toBe('root');
  });

  test('throws every message when one is an error', () => {
    expect(thrown(put('\t1 357 907\n', '', put(line('388.\t'), '')))).toMatchInlineSnapshot(`
      "6 problems in the source:
      data/HRI-CORE-KAZ-2019.txt:606:1: Unexpected paragraph 389, expected 388 (paragraph-sequence)
      data/HRI-CORE-KAZ-2019.txt:696:1: Unexpected row of 4 cells, expected 5 (table-shape)
      data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 431 paragraphs, expected 432 (expected-counts)
      data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 836 cell lines, expected 837 (expected-counts)
      data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected 538 numeric cells, expected 539 (expected-counts)
      data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected digest 7e657dce543542e2ed7af6602426338462572c12a9c25dd9446ad8f6f91fac00, expected 6fe0068a2adc9022c7c7230ec2c27122ce820079218fc0b202725ce745bf0e7b (source-digest)"
    `);
  });

  test('throws when nothing but the digest is wrong', () => {
    expect(thrown(put('Astana became', 'Astana become'))).toMatchInlineSnapshot(`
      "1 problem in the source:
      data/HRI-CORE-KAZ-2019.txt:1:1: Unexpected digest 2c9456d329fbcc7cfb9152ecb7e654de4d05690f2b99deb872f0aa51cc0c4da3, expected 6fe0068a2adc9022c7c7230ec2c27122ce820079218fc0b202725ce745bf0e7b (source-digest)"
    `);
  });

  test('prints a warning and continues', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(thrown(source.replaceAll('\n', '\r\n'))).toBe('nothing');
    expect(warn.mock.calls.map(([text]) => String(text).replace(folder, 'data'))).toEqual([
      'data/HRI-CORE-KAZ-2019.txt:1:17: warning: Unexpected 1564 CRLF line ends, expected LF: read as LF (line-ends)',
    ]);
    warn.mockRestore();
  });

  test('throws when the source has no declared digest', () => {
    expect(() => load({ ...report, source: 'elsewhere.txt' })).toThrowErrorMatchingInlineSnapshot(
      `[Error: data/datapackage.json: Unexpected lack of a hash of elsewhere.txt, expected its SHA-256]`,
    );
  });
});
