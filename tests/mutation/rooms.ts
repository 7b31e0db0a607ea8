import type { Stryker } from '@stryker-mutator/core';

type Options = ConstructorParameters<typeof Stryker>[0];

/** The rooms whose tests are put to the proof: the files of each, and its tests. */
export const rooms: Record<string, { mutate: string[]; tests: string[] }> = {
  parse: { mutate: ['src/parse/**/*.ts'], tests: ['tests/parse/!(lossless).test.ts'] },
  rules: { mutate: ['src/rules/**/*.ts'], tests: ['tests/rules/*.test.ts'] },
  verdicts: {
    mutate: ['src/collections/{judge,wordings,verdict-words,verdicts,overlaps,terms,evaluate}.ts'],
    tests: [
      'tests/collections/{judge,wordings,verdict-words,verdicts,overlaps,terms,evaluate,evaluate-numbers}.test.ts',
    ],
  },
};

/** Where the report of a room is written. */
export const reportOf = (room: string): string => `.cache/mutation/${room}-report.json`;

/** How Stryker changes the files of one room. */
export const optionsOf = (room: string): Options => ({
  mutate: rooms[room]!.mutate,
  // Its tests are named by `vitest.config.ts`: told of them here, Stryker would not load a module anew for what runs once,
  // as it loads, and no test could notice a change of that.
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['WORKERS'] ?? 2),
  // Ample: a machine with other work must not be taken for a change that runs for ever.
  timeoutMS: 60_000,
  // Types are stripped, not asked: the tests alone judge.
  disableTypeChecks: false,
  tempDirName: `.cache/mutation/${room}`,
  ignorePatterns: ['.astro', '.build', '.cache', 'dist', 'tests/e2e', 'tests/fixtures/second/{dist,.cache}'],
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { reportTests: false, reportMutants: false, logTests: false, allowColor: false },
  jsonReporter: { fileName: reportOf(room) },
});
