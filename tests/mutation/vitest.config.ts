import { defineConfig } from 'vitest/config';

/** The unit tests that a mutant must pass: those that are quick and ask one room at a time. */
export default defineConfig({
  test: {
    include: ['tests/{parse,rules}/**/*.test.ts', 'tests/collections/{verdict,verdicts,evaluate}.test.ts'],
    env: { FUZZ_RUNS: '20', FUZZ_FORGET: '1' },
    // The transformed sources are kept on disk otherwise, and would be read again whatever was changed in them.
    fsModuleCache: false,
  },
});
