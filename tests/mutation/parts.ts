import type { Stryker } from '@stryker-mutator/core';

type Options = ConstructorParameters<typeof Stryker>[0];

/** The parts of the code that are changed to try their tests: the files of each, and its tests. */
export const parts: Record<string, { mutate: string[]; tests: string[] }> = {
  parse: { mutate: ['src/parse/**/*.ts'], tests: ['tests/parse/!(lossless).test.ts'] },
  rules: { mutate: ['src/rules/**/*.ts'], tests: ['tests/rules/*.test.ts'] },
  verdicts: {
    mutate: ['src/checks/{judge,wordings,verdict-words,verdicts,evaluate}.ts', 'src/collections/overlaps.ts'],
    tests: [
      'tests/checks/{judge,wordings,verdict-words,verdicts,evaluate,evaluate-numbers}.test.ts',
      'tests/collections/overlaps.test.ts',
    ],
  },
};

/** Where Stryker writes its report of a part. */
export const reportOf = (part: string): string => `.cache/mutation/${part}-report.json`;

/** How Stryker changes the files of one part. */
export const optionsOf = (part: string): Options => ({
  mutate: parts[part]!.mutate,
  // Its tests are named by `vitest.config.ts`: named here, Stryker would not load a module anew for what runs once,
  // as it loads, and no test could notice a change of that.
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['WORKERS'] ?? 2),
  // Long, so that a busy machine is not taken for an endless loop.
  timeoutMS: 60_000,
  // Types are not checked: only the tests count.
  disableTypeChecks: false,
  tempDirName: `.cache/mutation/${part}`,
  ignorePatterns: ['.astro', '.build', '.cache', 'dist', 'tests/e2e', 'tests/fixtures/*/{dist,.cache,.build}'],
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { reportTests: false, reportMutants: false, logTests: false, allowColor: false },
  jsonReporter: { fileName: reportOf(part) },
});
