import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dataPackage, type DataPackage } from './collections/data-package.ts';
import type { Report } from './collections/report.ts';
import { counted } from './format.ts';
import { glossary } from './glossary.ts';
import { reportPath } from './paths.ts';
import { decode } from './parse/decode.ts';
import { parse } from './parse/tree.ts';
import type { Message, Root } from './parse/types.ts';
import { rules } from './rules/index.ts';
import { error, format } from './rules/rule.ts';
import { settingsOf } from './validate.ts';

/** A source that was read, with all that was found wrong in it. */
export interface Reading {
  tree: Root;
  text: string;
  messages: Message[];
}

/**
 * Reads and checks the bytes of a report; throws nothing. `sha256`, when known, is the digest they should have, line
 * ends read as LF.
 */
export function read(bytes: Uint8Array, report: Report, sha256?: string): Reading {
  const { text, messages } = decode(bytes);
  const tree = parse(text, report.grammar);
  const declared = { ...report, annexes: report.annexes.map(({ number }) => number), glossary };
  const found = Object.values(rules).flatMap((rule) => rule(tree, declared));
  const digest = createHash('sha256').update(text).digest('hex');
  if (sha256 && digest !== sha256) {
    found.push(error('source-digest', null, `Unexpected digest ${digest}, expected ${sha256}`));
  }
  const line = ({ place }: Message) => place?.line ?? Infinity;
  return { tree, text, messages: [...messages, ...found].sort((a, b) => line(a) - line(b)) };
}

const descriptor = 'data/datapackage.json';

/** The Data Package descriptor, validated. With `readText` and `readSource` the only reader of `data/`. */
export function readDescriptor(): DataPackage {
  return settingsOf(descriptor, dataPackage, JSON.parse(readFileSync(reportPath(descriptor), 'utf8')));
}

/** The source as it stands, line ends as LF, and its digest. */
export function readText(report: Report): { text: string; sha256: string } {
  const { text } = decode(readFileSync(reportPath(report.source)));
  return { text, sha256: createHash('sha256').update(text).digest('hex') };
}

/** The report's source, checked against its declared digest, with all that was found in it. */
export function readSource(report: Report): Reading & { sha256: string } {
  const sha256 = readDescriptor()
    .resources.find(({ path }) => report.source.endsWith(path))
    ?.hash?.replace('sha256:', '');
  if (!sha256) throw new Error(`${descriptor}: Unexpected lack of a hash of ${report.source}, expected its SHA-256`);
  return { ...read(readFileSync(reportPath(report.source)), report, sha256), sha256 };
}

/**
 * The report's source, fit to be built from.
 *
 * @throws {Error} with every message of every rule, a line each, when one of them is an error.
 */
export function load(report: Report): Reading & { sha256: string } {
  const reading = readSource(report);
  const lines = reading.messages.map((message) => format(reportPath(report.source), message));
  if (reading.messages.some(({ severity }) => severity === 'error')) {
    throw new Error(`${counted(lines.length, 'problem')} in the source:\n${lines.join('\n')}`);
  }
  for (const line of lines) console.warn(line);
  return reading;
}
