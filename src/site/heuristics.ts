import { z } from 'zod';

/** `content/chartability.json`: the heuristics of Chartability, each answered for the charts of this site. */
export const heuristics = z
  .array(
    z.strictObject({
      /** The principle it belongs to, and its name, as Chartability has them. */
      principle: z.string().min(1),
      name: z.string().min(1),
      /** Whether Chartability counts it among those that every chart should pass. */
      critical: z.boolean(),
      answer: z.enum(['holds', 'fails', 'not applicable']),
      /** Why, in our words. */
      why: z.string().min(1),
      /** The test that shows it, where a program can. */
      proof: z.string().startsWith('tests/').optional(),
    }),
  )
  .refine((all) => all.every(({ answer, critical }) => !critical || answer !== 'fails'), 'a critical heuristic fails')
  .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'a heuristic is answered twice');
