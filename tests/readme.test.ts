import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { report } from '#report';
import { inWords } from '../src/format.ts';
import { blocksOf } from '../src/parse/nodes.ts';
import { tree } from './support/real.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** The rows of the table under a heading, as the words in backticks of their first cell, and the rest. */
const table = (heading: string) =>
  (readme.split(`\n## ${heading}\n`)[1] ?? '')
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| package'))
    .map((line) => {
      const [first = '', ...rest] = line.split(' | ');
      return { names: [...first.matchAll(/`([^`]+)`/g)].map(([, name]) => name!), words: rest.join(' | ') };
    });

test('every package has its reason in the README, and every reason its package', () => {
  const rows = table('Packages');
  const given = rows.flatMap(({ names }) => names);
  const has = (name: string) =>
    given.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : one === name));
  const installed = Object.keys(devDependencies);
  expect(installed.filter((name) => !has(name))).toEqual([]);
  expect(given.filter((name) => !name.endsWith('*') && !installed.includes(name))).toEqual([]);
  expect(rows.filter(({ words }) => words.length < 10)).toEqual([]);
});

test('every command that README and CONTRIBUTING name is there', () => {
  const pages = readme + readFileSync('CONTRIBUTING.md', 'utf8');
  const named = [...pages.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(5);
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});

test('its counts of paragraphs and annexes are the report’s', () => {
  const tables = report.annexes.filter((annex) => 'table' in annex).length;
  expect(readme).toContain(
    `, ${blocksOf(tree, 'paragraph').length} numbered paragraphs, a table of treaties and ${inWords(tables)} annex tables.`,
  );
});
