import { fork, type ChildProcess } from 'node:child_process';
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

/** A mutant that makes a loop endless is stopped after so long; none needs half of it. */
const patience = Number(process.env['PATIENCE'] ?? 120) * 1000;
let judge: ChildProcess | undefined;

async function newJudge(): Promise<ChildProcess> {
  const made = fork('tests/mutation/judge.ts', {
    env: { ...process.env, FUZZ_RUNS: '50', FUZZ_KEEP: '' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
  });
  await new Promise((ready) => made.once('message', ready));
  return made;
}

/** Which test noticed, or null. */
async function ask(file: string, mutant?: Mutant): Promise<string | null> {
  const asked = (judge ??= await newJudge());
  return new Promise((answer) => {
    const late = setTimeout(() => {
      process.kill(-asked.pid!, 'SIGKILL');
      judge = undefined;
      answer('the clock: it does not end');
    }, patience);
    asked.once('message', ({ noticed }: { noticed: string | null }) => {
      clearTimeout(late);
      answer(noticed);
    });
    asked.send({ file, mutant });
  });
}

const all = files.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
const wanted = Math.min(Number(process.env['MUTANTS'] ?? all.length), all.length);
const tried = Array.from({ length: wanted }, (_, index) => all[Math.floor((index * all.length) / wanted)]!);

const baseline = await ask(files[0]!);
if (baseline) throw new Error(`without any change ${baseline} fails`);

/** How a mutant is named in `survivors.md`: without its line, which moves. */
const nameOf = ({ file, before, after }: Mutant) => `\`${file}\`: \`${before.replace(/\s+/g, ' ')}\` → \`${after}\``;
const survivors: Mutant[] = [];
const counts = new Map<string, { noticed: number; all: number }>();
for (const [index, mutant] of tried.entries()) {
  const noticed = await ask(mutant.file, mutant);
  const count = counts.get(mutant.file) ?? { noticed: 0, all: 0 };
  counts.set(mutant.file, { noticed: count.noticed + (noticed ? 1 : 0), all: count.all + 1 });
  if (!noticed) survivors.push(mutant);
  if (!noticed || process.env['VERBOSE'])
    console.log(`${index + 1}/${tried.length} ${mutant.line}: ${nameOf(mutant)}: ${noticed ?? 'SURVIVES'}`);
}
if (judge) process.kill(-judge.pid!, 'SIGKILL');

console.log('\n| file | mutants | noticed |\n|---|---|---|');
for (const [file, { noticed, all: total }] of counts) console.log(`| ${file} | ${total} | ${noticed} |`);
const score = (100 * (tried.length - survivors.length)) / tried.length;
const unexplained = survivors.filter((mutant) => !explained.includes(nameOf(mutant)));
console.log(
  `\n${tried.length} of ${all.length} mutants tried, ${survivors.length} survive: ${score.toFixed(1)} % noticed`,
);
for (const mutant of unexplained) console.log(`not explained: ${mutant.line}: ${nameOf(mutant)}`);
process.exit(score < least || unexplained.length ? 1 : 0);
