import { z } from 'zod';

/** `data/datapackage.json`: the descriptor of a Data Package (Frictionless v2), as far as this site uses it. */

const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'number', 'year', 'date', 'boolean']),
  description: z.string().min(1),
  constraints: z.strictObject({ required: z.boolean().optional(), enum: z.array(z.string()).optional() }).optional(),
});

const tableSchema = z.strictObject({
  fields: z.array(field).min(1),
  missingValues: z.array(z.string()).optional(),
  primaryKey: z.union([z.string(), z.array(z.string())]).optional(),
});

const resource = z.strictObject({
  name: z.string().min(1),
  title: z.string().min(1),
  path: z.string().min(1),
  type: z.literal('table').optional(),
  format: z.string().min(1).optional(),
  mediatype: z.string().min(1),
  encoding: z.string().optional(),
  bytes: z.int().optional(),
  hash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .optional(),
  schema: tableSchema.optional(),
});

export const dataPackage = z.strictObject({
  $schema: z.url().optional(),
  name: z.string().min(1),
  title: z.string().min(1),
  description: z.string().min(1),
  resources: z.array(resource).min(1),
});

export type Field = z.infer<typeof field>;
export type TableSchema = z.infer<typeof tableSchema>;
/** One file of a Data Package. */
export type Resource = z.infer<typeof resource>;
export type DataPackage = z.infer<typeof dataPackage>;
