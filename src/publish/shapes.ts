import { z } from 'zod';
import { annex } from '../collections/annexes.ts';
import { check } from '../collections/check.ts';
import { paragraph } from '../collections/paragraphs.ts';
import { section } from '../collections/sections.ts';
import { statistic } from '../collections/statistics.ts';
import { table } from '../collections/tables.ts';
import { treaty } from '../collections/treaties.ts';

/** The version of all shapes published under `/data/`: a new one whenever a shape changes, which a test sees to. */
export const version = '1.2.0';

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

/** What the JSON files hold, by the name of their schema. */
export const shapes = {
  paragraphs: paragraph.array(),
  sections: section.array(),
  annex: annex.options[0],
  table,
  treaties: treaty.array(),
  statistics: statistic.array(),
  checks: publishedCheck.array(),
};

export type ShapeName = keyof typeof shapes;

/** The JSON Schema (2020-12) of one shape, made from its zod schema. `id` is where it is published. */
export function jsonSchema(name: ShapeName, id: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(shapes[name]);
  return { $schema, $id: id, title: name, version, ...schema };
}
