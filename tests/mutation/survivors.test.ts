import { expect, test } from 'vitest';
import { readReasons, scoreOf, survivorsOf, write, type Report } from './survivors.ts';

const mutant = (status: string, line: number, from: number, to: number, replacement = 'false') => ({
  status,
  replacement,
  location: { start: { line, column: from }, end: { line, column: to } },
});
const source = 'const a = 1;\nconst b = a > 0;\n';
const report = (...mutants: ReturnType<typeof mutant>[]): Report => ({ files: { 'src/a.ts': { source, mutants } } });

test('a change that fails a test or runs for ever is noticed; what did not run does not count', () => {
  const all = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Killed', 'RuntimeError', 'CompileError', 'Ignored'];
  expect(scoreOf(report(...all.map((status) => mutant(status, 1, 1, 2))))).toEqual({ noticed: 3, all: 5, score: 60 });
});

test('survivors are identified by their code, whatever their line', () => {
  const [first, ...more] = survivorsOf(report(mutant('Killed', 1, 7, 8), mutant('Survived', 2, 11, 16)));
  expect(more).toEqual([]);
  expect(first).toMatchObject({ file: 'src/a.ts', place: 'src/a.ts:2:11' });
  const moved: Report = {
    files: { 'src/a.ts': { source: `\n${source}`, mutants: [mutant('NoCoverage', 3, 11, 16)] } },
  };
  expect(survivorsOf(moved)[0]!.key).toBe(first!.key);
});

test('reasons survive a rewrite of the file; those of changes that are caught now are removed', () => {
  const survivors = survivorsOf(report(mutant('Survived', 2, 11, 16), mutant('Survived', 2, 11, 16, 'a >= 0')));
  const reasons = new Map([
    [survivors[0]!.key, 'It is: always so.'],
    ['src/b.ts `` x `` → `` y `` in `` x ``', 'Gone.'],
  ]);
  const scores = [{ part: 'parse', noticed: 9, all: 11, score: 81.8 }];
  const written = write(scores, survivors, reasons);
  expect(written).toContain('| parse | 11 | 9 | 81.8 % |');
  expect(readReasons(written)).toEqual(new Map([[survivors[0]!.key, 'It is: always so.']]));
});
