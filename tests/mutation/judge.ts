import { existsSync, globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createVitest, type Vitest } from 'vitest/node';
import type { Mutant } from './mutants.ts';

/** A process that runs tests against one mutant after the other, as it is told by `run.ts`, and answers which noticed. */
let mutant: Mutant | undefined;

/** Puts the mutant in place of its source, whenever that is asked for. */
const swap = {
  name: 'mutant',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!mutant || id !== resolve(mutant.file)) return null;
    return { code: code.slice(0, mutant.start) + mutant.after + code.slice(mutant.end), map: null };
  },
};

/** Without the project's own configuration: its projects would each read Astro's, and know nothing of the mutant. */
const vitest: Vitest = await createVitest(
  'test',
  {
    config: false,
    watch: false,
    reporters: [{}],
    bail: 1,
    isolate: false,
    maxWorkers: 1,
    testTimeout: 120_000,
    include: ['tests/{parse,build,collections,rules,report}/*.test.ts'],
  },
  { plugins: [swap] },
);

/** The tests of a file's own room, and then those of all that is made of it. */
function testsOf(file: string): string[][] {
  const name = basename(file, '.ts');
  const near = globSync([
    ...(file.includes('/parse/') ? ['tests/parse/*.test.ts', 'tests/rules/*.test.ts'] : []),
    ...(file.includes('/rules/') ? ['tests/rules/*.test.ts', 'tests/build/damaged-*.test.ts'] : []),
    ...(file.includes('/collections/') ? [`tests/collections/${name}.test.ts`, 'tests/collections/terms.test.ts'] : []),
  ]).filter((test) => existsSync(test));
  const far = globSync([
    'tests/parse/*.test.ts',
    'tests/build/*.test.ts',
    'tests/collections/*.test.ts',
    'tests/rules/*.test.ts',
    'tests/report/*.test.ts',
  ]);
  return [near, far.filter((test) => !near.includes(test))];
}

/** The first test file that fails, or null where all pass. */
async function noticedBy(file: string): Promise<string | null> {
  for (const tests of testsOf(file)) {
    vitest.invalidateFile(resolve(file));
    const specifications = (await vitest.globTestSpecifications(tests)).filter(({ moduleId }) =>
      tests.some((test) => resolve(test) === moduleId),
    );
    vitest.state.filesMap.clear();
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
    const failed = testModules.find((one) => !one.ok() || one.state() === 'failed');
    if (failed) return failed.moduleId.slice(resolve('').length + 1);
    if (unhandledErrors.length) return 'an unhandled error';
  }
  return null;
}

process.on('message', (next: { file: string; mutant?: Mutant }) => {
  mutant = next.mutant;
  void noticedBy(next.file).then(
    (noticed) => process.send!({ noticed }),
    (fault: unknown) => process.send!({ noticed: `an error: ${String(fault)}` }),
  );
});
process.send!({ ready: true });
