import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readDescriptor } from '../../src/load.ts';
import { jsonSchema, shapes, version, type ShapeName } from '../../src/publish/shapes.ts';

/** A line for each version there was: the version, and the digest of the shapes under it. It only grows. */
const pins = 'tests/publish/versions.txt';

/** Words that explain, and what names the schema itself; all else is the shape. */
const words = ['description', 'title', '$id', '$comment'];

const digestOf = (schemas: unknown): string => {
  const shape = JSON.stringify(schemas, (key, value: unknown) =>
    words.includes(key) && typeof value === 'string' ? undefined : value,
  );
  return createHash('sha256').update(shape).digest('hex');
};

const schemas = (Object.keys(shapes) as ShapeName[]).map((name) => jsonSchema(name, `/${name}.json`));
const tables = readDescriptor().resources.flatMap(({ path, schema }) => (schema ? [{ path, schema }] : []));

describe('the version of the published shapes', () => {
  test('is another where a shape is another: raise it in src/publish/shapes.ts, then UPDATE_SHAPES=1', () => {
    const digest = digestOf([schemas, tables]);
    const known = () => new Map(readFileSync(pins, 'utf8').split('\n').filter(Boolean).map(pair));
    if (process.env['UPDATE_SHAPES'] && !known().has(version)) appendFileSync(pins, `${version} ${digest}\n`);
    expect(known().get(version)).toBe(digest);
    expect([...known().keys()].at(-1)).toBe(version);
    expect(new Set(known().values()).size).toBe(known().size);
  });

  test('a field, its type and its bounds are the shape; how it is explained is not', () => {
    const schema = (field: object) => digestOf({ properties: { title: { type: 'string' }, count: field } });
    const plain = schema({ type: 'integer' });
    expect(schema({ type: 'integer', description: 'How many.' })).toBe(plain);
    expect(schema({ type: 'number' })).not.toBe(plain);
    expect(schema({ type: 'integer', minimum: 0 })).not.toBe(plain);
    expect(digestOf({ properties: { count: { type: 'integer' } } })).not.toBe(plain);
  });
});

const pair = (line: string): [string, string] => line.split(' ') as [string, string];

test.each(schemas.map((schema) => [schema['title'], schema] as const))(
  'the schema of %s is one that a validator accepts in strict mode, without plugins',
  (_, schema) => {
    const ajv = new Ajv2020({ strict: true });
    expect(() => ajv.compile(schema)).not.toThrow();
    expect(() => ajv.compile({ ...schema, $id: '/other.json', version })).toThrow('unknown keyword: "version"');
  },
);

test('every field of every shape is explained, or is itself made of fields that are', () => {
  const silent: string[] = [];
  const visit = (schema: Record<string, unknown>, at: string): void => {
    for (const [name, field] of Object.entries((schema['properties'] ?? {}) as Record<string, object>)) {
      if (!('description' in field) && !('const' in field)) silent.push(`${at}.${name}`);
    }
    if (schema['items']) visit(schema['items'] as Record<string, unknown>, at);
  };
  for (const schema of schemas) visit(schema, String(schema['title']));
  expect(silent).toEqual([]);
});
