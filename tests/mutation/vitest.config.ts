import { defineConfig } from 'vitest/config';
import { parts } from './parts.ts';

/** The unit tests that a change must pass: those of its part, `PART`, with few cases of each property. */
export default defineConfig({
  test: {
    isolate: false,
    include: parts[process.env['PART']!]!.tests,
    env: { FUZZ_RUNS: '20', FUZZ_FORGET: '1' },
    // The transformed sources are kept on disk otherwise, and would be read again whatever was changed in them.
    fsModuleCache: false,
  },
});
