import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { read } from '../../src/load.ts';
import { report } from '../../src/report/index.ts';
import { format } from '../../src/rules/rule.ts';

/** The real document, to be damaged. */
export const source = readFileSync(report.source, 'utf8');

/** A text with one passage, which must stand there once, put differently. */
export function put(passage: string, other: string, text = source): string {
  expect(text.split(passage)).toHaveLength(2);
  return text.replace(passage, () => other);
}

/** The one line of the real document that begins so, with its line end. */
export function line(start: string): string {
  const found = source.split(/(?<=\n)/).filter((one) => one.startsWith(start));
  expect(found).toHaveLength(1);
  return found[0]!;
}

/** What the build says of a text, a line each, its digest aside. */
export function said(damaged: string | Uint8Array): string {
  const bytes = typeof damaged === 'string' ? new TextEncoder().encode(damaged) : damaged;
  return read(bytes, report)
    .messages.map((message) => format(report.source, message))
    .join('\n');
}
