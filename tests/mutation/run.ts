import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { mutantsOf, type Mutant } from './mutants.ts';

/**
 * `npm run test:mutation`: changes the parser, the rules and the verdicts by one sign at a time, and counts the changes
 * that a test notices. Fails below 85 %, or when a change that nothing notices is not explained in `survivors.md`.
 * `MUTANTS=100` tries so many of them, evenly spread; a path as argument tries one file's.
 */
const least = 85;
const explained = readFileSync('tests/mutation/survivors.md', 'utf8');
const [only] = process.argv.slice(2);
const files = globSync(['src/parse/*.ts', 'src/rules/*.ts', 'src/collections/verdict.ts', 'src/collections/values.ts'])
  .filter((file) => !only || file.includes(only))
  .sort();

/** A mutant that makes a loop endless is stopped after so many seconds; none needs half of it. */
const patience = Number(process.env['PATIENCE'] ?? 600) * 1000;

/** The tests of a file's own room, and then those of all that is made of it. */
function testsOf(file: string): string[][] {
  const near = file.startsWith('src/parse/')
    ? ['tests/parse/', 'tests/rules/']
    : file.startsWith('src/rules/')
      ? ['tests/rules/', 'tests/build/damaged']
      : ['tests/collections/'];
  const rooms = ['tests/parse/', 'tests/rules/', 'tests/build/', 'tests/collections/', 'tests/report/'];
  return [near, rooms.filter((room) => !near.includes(room))];
}

/** Whether a test fails with the mutant in place. */
function noticed(file: string, mutant?: Mutant): boolean {
  return testsOf(file).some((tests) => {
    const { status } = spawnSync('vitest', ['run', '--config', 'tests/mutation/vitest.config.ts', ...tests], {
      env: { ...process.env, FUZZ_RUNS: '50', FUZZ_FORGET: '1', MUTANT: mutant ? JSON.stringify(mutant) : '' },
      timeout: patience,
      killSignal: 'SIGKILL',
    });
    return status !== 0;
  });
}

const all = files.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
const wanted = Math.min(Number(process.env['MUTANTS'] ?? all.length), all.length);
const tried = Array.from({ length: wanted }, (_, index) => all[Math.floor((index * all.length) / wanted)]!);

if (noticed(files[0]!)) throw new Error('tests fail without any change');

/** How a mutant is named in `survivors.md`: without its line, which moves. */
const nameOf = ({ file, before, after }: Mutant) => `\`${file}\`: \`${before.replace(/\s+/g, ' ')}\` → \`${after}\``;
const survivors: Mutant[] = [];
const counts = new Map<string, { noticed: number; all: number }>();
for (const [index, mutant] of tried.entries()) {
  const found = noticed(mutant.file, mutant);
  const count = counts.get(mutant.file) ?? { noticed: 0, all: 0 };
  counts.set(mutant.file, { noticed: count.noticed + (found ? 1 : 0), all: count.all + 1 });
  if (!found) survivors.push(mutant);
  if (!found || process.env['VERBOSE'])
    console.log(`${index + 1}/${tried.length} ${mutant.line}: ${nameOf(mutant)}: ${found ? 'noticed' : 'SURVIVES'}`);
}

console.log('\n| file | mutants | noticed |\n|---|---|---|');
for (const [file, { noticed: caught, all: total }] of counts) console.log(`| ${file} | ${total} | ${caught} |`);
const score = (100 * (tried.length - survivors.length)) / tried.length;
const unexplained = survivors.filter((mutant) => !explained.includes(nameOf(mutant)));
console.log(
  `\n${tried.length} of ${all.length} mutants tried, ${survivors.length} survive: ${score.toFixed(1)} % noticed`,
);
for (const mutant of unexplained) console.log(`not explained: ${mutant.line}: ${nameOf(mutant)}`);
process.exit(score < least || unexplained.length ? 1 : 0);
