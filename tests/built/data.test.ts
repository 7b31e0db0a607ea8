import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { base, files, json, read, root } from './site.ts';

interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'year' | 'date' | 'boolean';
  description: string;
  constraints?: { required?: boolean; enum?: string[] };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  jsonSchema?: string;
  schema?: { fields: Field[]; primaryKey?: string | string[] };
}

const descriptor = json<{ version: string; resources: Resource[] }>('data/datapackage.json');
const { version, resources } = descriptor;
/** Files of `/data/` that describe the others. */
const describing =
  /^data\/(datapackage\.json|csv-metadata\.json|README\.md|schema\/\w+\.json|[\w-]+\.zip|index\.html)$/;

const patterns: Record<Field['type'], RegExp> = {
  string: /^[^]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  year: /^\d{4}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  boolean: /^(true|false)$/,
};

describe('datapackage.json describes the files as they are', () => {
  test('it is a Data Package by the standard, version 2', () => {
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
    formats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync('tests/fixtures/data-package-2.0.json', 'utf8')) as object);
    const faultsOf = (one: unknown) => (validate(one) ? [] : validate.errors!.map(({ instancePath }) => instancePath));
    expect(faultsOf(descriptor)).toEqual([]);
    const [first, ...others] = resources;
    expect(faultsOf({ ...descriptor, resources: [{ ...first, path: '/etc/passwd' }, ...others] })).toEqual([
      '/resources/0/path',
    ]);
  });

  test('every file under /data/ is a resource, or describes them', () => {
    const here = files.filter((file) => file.startsWith('data/') && !describing.test(file) && file !== 'data/card.png');
    expect(resources.map(({ path }) => `data/${path}`).sort()).toEqual(here);
  });

  test.each(resources.map((resource) => [resource.path, resource] as const))(
    '%s: size and digest',
    (path, resource) => {
      const bytes = readFileSync(`${root}/data/${path}`);
      expect(resource.bytes).toBe(bytes.length);
      expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    },
  );

  test.each(resources.flatMap(({ path, schema }) => (schema ? [[path, schema] as const] : [])))(
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

describe('csv-metadata.json describes the same files as CSV on the Web', () => {
  interface Csvw {
    '@context': [string, { '@language': string }];
    tables: { url: string; tableSchema: { columns: Column[]; primaryKey?: string | string[] } }[];
  }
  interface Column {
    name: string;
    titles: string;
    datatype: string | { base: string; format: string };
    required: boolean;
    'dc:description': string;
  }
  const { '@context': context, tables } = json<Csvw>('data/csv-metadata.json');
  /** Built-in datatypes of “Metadata Vocabulary for Tabular Data”, 5.11.1, that are used here. */
  const datatypes = ['string', 'integer', 'number', 'gYear', 'date', 'boolean'];

  test('it uses the CSVW vocabulary and names each CSV file once', () => {
    expect(context).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
    const csv = files.filter((file) => /^data\/.*\.csv$/.test(file));
    expect(tables.map(({ url }) => `data/${url}`).sort()).toEqual(csv);
  });

  test.each(tables.map((table) => [table.url, table] as const))('%s', (url, { tableSchema }) => {
    const { columns, primaryKey } = tableSchema;
    const rows = csvParse(read(`data/${url}`));
    expect(columns.map(({ name }) => name)).toEqual(rows.columns);
    for (const { name, titles, datatype, required, 'dc:description': description } of columns) {
      expect(titles).toBe(name);
      // A name is the end of an address: it needs no escaping, and does not begin with an underscore.
      expect(name).toMatch(/^[A-Za-z]\w*$/);
      expect(description).not.toBe('');
      const { base, format = '.*' } = typeof datatype === 'string' ? { base: datatype } : datatype;
      expect(datatypes).toContain(base);
      const values = rows.map((row) => row[name]!);
      expect(values.filter((value) => (value ? !new RegExp(`^(${format})$`, 's').test(value) : required))).toEqual([]);
    }
    for (const name of [primaryKey ?? []].flat()) expect(rows.columns).toContain(name);
  });
});

describe('each JSON file fits its published JSON Schema', () => {
  const schemaOf = (path: string) => json<{ $id: string; $comment: string }>(`data/${path}`);
  const described = resources.flatMap(({ path, jsonSchema }) => (jsonSchema ? [[path, jsonSchema] as const] : []));

  test('every JSON resource names one, and every one is named', () => {
    expect(described.map(([path]) => path)).toEqual(
      resources.map(({ path }) => path).filter((path) => path.endsWith('.json')),
    );
    const schemas = files.filter((file) => file.startsWith('data/schema/'));
    expect([...new Set(described.map(([, schema]) => `data/${schema}`))].sort()).toEqual(schemas);
  });

  test.each(described)('%s by %s', (path, schemaPath) => {
    const schema = schemaOf(schemaPath);
    expect(schema.$id.endsWith(`${base}data/${schemaPath}`)).toBe(true);
    expect(schema.$comment).toBe(`Version ${version}`);
    const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);
    const content = json<object | object[]>(`data/${path}`);
    validate(content);
    expect(validate.errors).toBeNull();
    // It can fail: a field that it does not know, and one that is not there.
    const [first, ...others] = [content].flat() as Record<string, unknown>[];
    // A report may have no entry of a kind.
    if (!first) return;
    const put = (one: object) => (Array.isArray(content) ? [one, ...others] : one);
    expect(validate(put({ ...first, colour: 'blue' }))).toBe(false);
    for (const name of Object.keys(first)) expect(validate(put({ ...first, [name]: undefined })), name).toBe(false);
  });
});
