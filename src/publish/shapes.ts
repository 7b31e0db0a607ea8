import { z } from 'zod';
import { annex } from '../collections/annexes.ts';
import { check } from '../checks/check.ts';
import { finding, judgment } from '../findings/finding.ts';
import { measure } from '../measures/measure.ts';
import { paragraph } from '../collections/paragraphs.ts';
import { section } from '../collections/sections.ts';
import { statistic } from '../collections/statistics.ts';
import { table } from '../collections/tables.ts';
import { treaty } from '../collections/treaties.ts';

/** The version of all shapes published under `/data/`: a new one whenever a shape changes, which a test sees to. */
export const version = '1.5.0';

/** A check as published: the places it read are addresses of the site, and every field fits one of CSV. */
export const publishedCheck = check.omit({ mark: true, uses: true, theme: true, range: true }).extend({
  range: z
    .string()
    .nullable()
    .describe('What the rounding of the sources leaves open, `lowest–highest`; null if nothing.'),
  theme: z.string().describe('Id of the theme it belongs to.'),
  address: z.string().describe('Where the words that state it stand on the site.'),
  uses: z.array(z.string()).describe('Where everything that was read stands on the site, in order, each once.'),
});

export type PublishedCheck = z.infer<typeof publishedCheck>;

/** A measure as published: the places it read are addresses of the site, and every field fits one of CSV. */
export const publishedMeasure = measure.omit({ range: true, uses: true }).extend({
  range: publishedCheck.shape.range,
  uses: publishedCheck.shape.uses,
});

export type PublishedMeasure = z.infer<typeof publishedMeasure>;

/** What the JSON files hold, by the name of their schema. */
export const shapes = {
  paragraphs: paragraph.array(),
  sections: section.array(),
  annex: annex.options[0],
  table,
  treaties: treaty.array(),
  statistics: statistic.array(),
  measures: publishedMeasure.array(),
  checks: publishedCheck.array(),
  findings: finding.array(),
  judgments: judgment.array(),
};

export type ShapeName = keyof typeof shapes;

/**
 * The JSON Schema (2020-12) of one shape, made from its zod schema. `id` is where it is published. It has only what a
 * strict validator knows without plugins: the version is a comment, and a pattern stands for a `format`.
 */
export function jsonSchema(name: ShapeName, id: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(shapes[name], {
    override: ({ jsonSchema }) => {
      if (jsonSchema.pattern) delete jsonSchema.format;
    },
  });
  return { $schema, $id: id, $comment: `Version ${version}`, title: name, ...unionsAsChoices(schema) };
}

/** `type: ['string', 'number']` as `anyOf`, which strict validators ask for; `null` may stand beside one other type. */
function unionsAsChoices<Schema>(schema: Schema): Schema {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(unionsAsChoices) as Schema;
  const made = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, unionsAsChoices(value)]));
  const { type, ...rest } = made;
  if (!Array.isArray(type) || type.filter((one) => one !== 'null').length < 2) return made as Schema;
  return { ...rest, anyOf: type.map((one: unknown) => ({ type: one })) } as Schema;
}
