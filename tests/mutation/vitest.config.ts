import { defineConfig } from 'vitest/config';
import { rooms } from './rooms.ts';

/** The unit tests that a change must pass: those of its room, `ROOM`, with few cases of each property. */
export default defineConfig({
  test: {
    isolate: false,
    include: rooms[process.env['ROOM']!]!.tests,
    env: { FUZZ_RUNS: '20', FUZZ_FORGET: '1' },
    // The transformed sources are kept on disk otherwise, and would be read again whatever was changed in them.
    fsModuleCache: false,
  },
});
