import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { heuristics } from '../../src/site/heuristics.ts';

const answers = heuristics.parse(JSON.parse(readFileSync('content/chartability.json', 'utf8')));

test('all fifty heuristics are answered, the fourteen critical ones among them', () => {
  expect(answers).toHaveLength(50);
  expect(answers.filter(({ critical }) => critical)).toHaveLength(14);
  const principles = Map.groupBy(answers, ({ principle }) => principle);
  expect([...principles].map(([name, { length }]) => `${name} ${length}`)).toEqual([
    'Perceivable 8',
    'Operable 8',
    'Understandable 10',
    'Robust 3',
    'Compromising 7',
    'Assistive 6',
    'Flexible 8',
  ]);
});

test('what holds is shown by a test that is there, and what fails by none', () => {
  const proofs = answers.flatMap(({ proof }) => proof ?? []);
  expect(proofs.filter((file) => !existsSync(file))).toEqual([]);
  expect(answers.filter(({ answer, proof }) => answer === 'holds' && !proof).map(({ name }) => name)).toEqual([]);
  expect(answers.filter(({ answer, proof }) => answer === 'fails' && proof).map(({ name }) => name)).toEqual([]);
});

test('a critical heuristic that fails stops the build', () => {
  const failing = answers.map((one) => (one.name === 'No table' ? { ...one, answer: 'fails' } : one));
  expect(heuristics.safeParse(failing).error?.message).toContain('a critical heuristic fails');
});
