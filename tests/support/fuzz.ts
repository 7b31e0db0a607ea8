import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect } from 'vitest';

/** Cases that once failed, by the name of their test; they are tried first, for ever. A failure adds its own. */
const file = 'tests/support/seeds.json';
type Seeds = Record<string, { seed: number; path: string }[]>;

/** How properties are tried: the seed is fixed so that a failure comes back; `FUZZ_RUNS` asks for more cases, `FUZZ_SEED` for others. */
export const fuzz = {
  seed: Number(process.env['FUZZ_SEED'] ?? 20190207),
  numRuns: Number(process.env['FUZZ_RUNS'] ?? 2000),
};

/** Time for a test of properties, ms: in proportion to its cases, and ample, since it is no measure of speed. */
export const fuzzTimeout = 60_000 + 60 * fuzz.numRuns;

/** Asserts a property: of the cases that once failed, and then of as many more as are asked for. */
export function hold<Case>(property: fc.IProperty<Case>): void {
  const name = expect.getState().currentTestName!.replaceAll(String(fuzz.numRuns), 'so many');
  const seeds = JSON.parse(readFileSync(file, 'utf8')) as Seeds;
  for (const once of seeds[name] ?? []) fc.assert(property, { ...once, numRuns: 1, endOnFailure: true });
  const details = fc.check(property, fuzz);
  if (!details.failed) return;
  const { seed, counterexamplePath: path } = details;
  // Not what a fault put there on purpose brought to light.
  if (path && !process.env['FUZZ_FORGET']) {
    const all = { ...seeds, [name]: [...(seeds[name] ?? []), { seed, path }] };
    writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  }
  throw new Error(`${fc.defaultReportMessage(details)}\nIts seed now stands in ${file}: commit it with the mending.`);
}
