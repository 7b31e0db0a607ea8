import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { reportPath } from './paths.ts';
import { settingsOf } from './validate.ts';

/** `content/glossary.json`: words of the report that readers may not know, explained in this site’s own. */
export const glossaryWords = z
  .array(
    z.strictObject({
      /** As it stands in the text: an acronym, or a word of another language. */
      term: z.string().min(1),
      /** Its other forms in the text: plurals, other spellings. */
      forms: z.array(z.string().min(1)).default([]),
      /** A sentence, or what the letters stand for. */
      means: z.string().min(1),
    }),
  )
  .refine(
    (all) =>
      new Set(all.flatMap(({ term, forms }) => [term, ...forms])).size ===
      all.flatMap(({ forms }) => forms).length + all.length,
    'expected each word once',
  );

const file = 'content/glossary.json';

/** The words of the report that this site explains. */
export const glossary = settingsOf(file, glossaryWords, JSON.parse(readFileSync(reportPath(file), 'utf8')));
