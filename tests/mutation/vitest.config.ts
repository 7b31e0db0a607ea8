import { defineConfig } from 'vitest/config';

/** The unit tests that a change must pass: those of its own room, with few cases of each property. */
export default defineConfig({
  test: {
    isolate: false,
    include: ['tests/**/*.test.ts'],
    env: { FUZZ_RUNS: '20', FUZZ_FORGET: '1' },
    // The transformed sources are kept on disk otherwise, and would be read again whatever was changed in them.
    fsModuleCache: false,
  },
});
