import type { DataPackage, Field, TableSchema } from '../collections/data-package.ts';

/** CSVW datatypes of the types that Table Schemas use here. */
const datatypes: Record<Field['type'], string> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  year: 'gYear',
  date: 'date',
  boolean: 'boolean',
};

/**
 * The tables of a Data Package in the W3C's vocabulary (CSV on the Web), made from their Table Schemas. Published as
 * `csv-metadata.json`, the name under which its readers look for it beside a CSV file.
 */
export function csvw({ title, description, resources }: DataPackage): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': title,
    'dc:description': description,
    tables: resources.flatMap((resource) =>
      resource.schema
        ? [{ url: resource.path, 'dc:title': resource.title, tableSchema: tableSchema(resource.schema) }]
        : [],
    ),
  };
}

function tableSchema({ fields, primaryKey }: TableSchema): object {
  return {
    columns: fields.map(({ name, type, description, constraints }) => ({
      name,
      titles: name,
      'dc:description': description,
      datatype: constraints?.enum ? { base: datatypes[type], format: constraints.enum.join('|') } : datatypes[type],
      required: constraints?.required ?? false,
    })),
    ...(primaryKey && { primaryKey }),
  };
}
