import { z } from 'zod';

/** A settings file, validated. @throws {Error} naming the file and every setting that does not fit. */
export function settingsOf<Shape extends z.ZodType>(file: string, shape: Shape, content: unknown): z.infer<Shape> {
  const { data, error } = shape.safeParse(content);
  if (error) throw new Error(`${file}:\n${z.prettifyError(error)}`, { cause: error });
  return data;
}
