import { createHash } from 'node:crypto';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import type { PublishedAnnex } from '../../src/collections/annexes.ts';
import type { ParagraphEntry } from '../../src/collections/paragraphs.ts';
import type { SectionEntry } from '../../src/collections/sections.ts';
import { files, json, read } from './site.ts';

interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'year' | 'date';
  description: string;
  constraints?: { required?: boolean; enum?: string[] };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: { fields: Field[]; primaryKey?: string | string[] };
}

const { resources } = json<{ resources: Resource[] }>('data/datapackage.json');
const published = resources.filter(({ path }) => files.includes(`data/${path}`));

const patterns: Record<Field['type'], RegExp> = {
  string: /^[^]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  year: /^\d{4}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

describe('datapackage.json describes the files as they are', () => {
  test('every file under /data/ is a resource', () => {
    const here = files.filter((file) => /^data\/.*\.(csv|json)$/.test(file) && !file.endsWith('datapackage.json'));
    expect(published.map(({ path }) => `data/${path}`).sort()).toEqual(here);
  });

  test.each(published.map((resource) => [resource.path, resource] as const))(
    '%s: size and digest',
    (path, resource) => {
      const bytes = Buffer.from(read(`data/${path}`));
      expect(resource.bytes).toBe(bytes.length);
      expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    },
  );

  test.each(published.flatMap(({ path, schema }) => (schema ? [[path, schema] as const] : [])))(
    '%s: header, types and keys are those of its Table Schema',
    (path, { fields, primaryKey }) => {
      const rows = csvParse(read(`data/${path}`));
      expect(rows.columns).toEqual(fields.map(({ name }) => name));
      const faults = rows.flatMap((row, index) =>
        fields.flatMap(({ name, type, constraints }) => {
          const value = row[name]!;
          if (!value) return constraints?.required ? [`row ${index + 2}: ${name} is empty`] : [];
          const fits = patterns[type].test(value) && (constraints?.enum?.includes(value) ?? true);
          return fits ? [] : [`row ${index + 2}: ${name} is “${value}”, expected ${type}`];
        }),
      );
      expect(faults).toEqual([]);
      const key = [primaryKey ?? []].flat();
      const keys = new Set(rows.map((row) => JSON.stringify(key.map((name) => row[name]))));
      if (key.length) expect(keys.size).toBe(rows.length);
    },
  );
});

describe('the collections as published', () => {
  test('paragraphs.json holds all paragraphs and list items, in order', () => {
    const paragraphs = json<ParagraphEntry[]>('data/paragraphs.json');
    expect(paragraphs.map(({ number }) => number)).toEqual(Array.from({ length: 432 }, (_, index) => index + 1));
    expect(paragraphs.flatMap(({ items }) => items)).toHaveLength(50);
  });

  test('sections.json holds every heading, three of them restored', () => {
    const sections = json<SectionEntry[]>('data/sections.json');
    expect(sections).toHaveLength(37);
    expect(sections.filter(({ restored }) => restored).map(({ id }) => id)).toEqual(['ii', 'ii-c', 'ii-d']);
  });

  test('the annexes hold 539 numbers, and the tidy files as many as the tables', () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 10].map((number) => {
      const { rows } = json<PublishedAnnex>(`data/annex-${number}.json`);
      return rows.flatMap(({ cells }) => cells).filter(({ value }) => value !== null).length;
    });
    expect(numbers.reduce((sum, count) => sum + count)).toBe(539);
    const tidy = [1, 2, 3, 4, 8].map((number) => csvParse(read(`data/annex-${number}.csv`)).length);
    expect(tidy).toEqual([numbers[0], numbers[1], numbers[2], numbers[3], numbers[7]]);
  });
});
