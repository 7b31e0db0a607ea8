import { describe, expect, test } from 'vitest';
import { report } from '#report';
import type { FindingEntry } from '../../src/findings/finding.ts';
import { json, read } from './site.ts';

const readme = read('data/README.md');
const findings = json<FindingEntry[]>('data/findings.json');
const { resources } = json<{
  resources: { path: string; schema?: { fields: { name: string; description: string }[] } }[];
}>('data/datapackage.json');

/** What stands under a heading, up to the next one of the same or a higher rank. */
function under(heading: RegExp): string {
  const lines = readme.split('\n');
  const start = lines.findIndex((line) => heading.test(line));
  const rank = /^#+/.exec(lines[start] ?? '')![0].length;
  const length = lines.slice(start + 1).findIndex((line) => new RegExp(`^#{1,${rank}} `).test(line));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n');
}

/** The findings that the README lists, by the file they stand under. */
const listedUnder = new Map(
  [...under(/^## What does not add up/).matchAll(/^### (.+)\n\n((?:- .+\n?)+)/gm)].flatMap(([, paths, list]) =>
    paths!
      .split(', ')
      .map((path) => [path, [...list!.matchAll(/^- .*\/findings\/([a-z0-9-]+)\//gm)].map(([, id]) => id!)] as const),
  ),
);

describe('the README of the data', () => {
  test('says how to cite the document, by its symbol first', () => {
    expect(under(/^## How to cite/)).toContain(`- United Nations: ${report.symbol}.`);
  });

  test('names every file', () => {
    const list = under(/^## The files/);
    for (const { path } of resources) expect(list).toContain(`| ${path} |`);
  });

  test('says what each column of each CSV file means, in its words', () => {
    for (const { path, schema } of resources) {
      if (!schema) continue;
      const said = under(new RegExp(`^### ${path}:`))
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .slice(2);
      expect(said).toHaveLength(schema.fields.length);
      schema.fields.forEach(({ name, description }, index) => {
        const [column, , meaning] = said[index]!.slice(2, -2).replaceAll('\\', '').split(' | ');
        expect([column, meaning]).toEqual([name, description]);
      });
    }
  });

  test('lists every finding, under each file it concerns, and no other', () => {
    expect([...new Set([...listedUnder.values()].flat())].sort()).toEqual(findings.map(({ id }) => id).sort());
    for (const { id, where } of findings) {
      for (const anchor of where) {
        const file = anchor.startsWith('para-') ? 'paragraphs.json' : `${anchor}.json`;
        const path = anchor.startsWith('section-') ? 'sections.json' : file;
        expect(listedUnder.get(path), `${id} under ${path}`).toContain(id);
      }
    }
  });
});
