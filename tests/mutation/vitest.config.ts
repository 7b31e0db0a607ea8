import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import type { Mutant } from './mutants.ts';

/** The tests of the parser, the rules and the collections, with one mutant, named by `MUTANT`, in place of its source. */
const mutant = process.env['MUTANT'] ? (JSON.parse(process.env['MUTANT']) as Mutant) : null;

export default defineConfig({
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      transform: (code, id) =>
        mutant && id === resolve(mutant.file)
          ? { code: code.slice(0, mutant.start) + mutant.after + code.slice(mutant.end), map: null }
          : null,
    },
  ],
  test: {
    root: resolve(import.meta.dirname, '../..'),
    include: ['tests/{parse,build,collections,rules,report}/*.test.ts'],
    bail: 1,
    // What is kept from run to run is known by its source, which a mutant leaves as it is.
    fsModuleCache: false,
    isolate: false,
    maxWorkers: 1,
    testTimeout: 120_000,
  },
});
