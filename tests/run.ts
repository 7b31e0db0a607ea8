import { mkdirSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { run, type Outcome, type Stage } from './stage.ts';

/**
 * `npm test`: types, lint, unit tests, a production build, tests of the built files, the same of another report, browser tests. Every stage runs,
 * whatever came before; the last line counts what passed and failed.
 */
mkdirSync('.cache', { recursive: true });
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CHROMIUM: findBrowser() };
const outcomes: Outcome[] = [];

/** One stage after another. */
async function inTurn(stages: Stage[], beside = false): Promise<void> {
  for (const stage of stages) outcomes.push(await run(stage, env, beside));
}

const vitest = (name: string, project: string): Stage => {
  const report = `.cache/${project}.json`;
  return {
    name,
    command: `vitest run --project ${project} --reporter=default --reporter=json --outputFile=${report}`,
    report,
  };
};

const types = { name: 'types', command: 'npm run --silent types' };
const builds = [
  { name: 'build', command: 'npm run --silent build' },
  { name: 'build of another report', command: 'REPORT=tests/fixtures/second npm run --silent build' },
  { name: 'build of the smallest report', command: 'REPORT=tests/fixtures/smallest npm run --silent build' },
];
const sources = [{ name: 'lint', command: 'npm run --silent lint' }, vitest('unit tests', 'unit')];

// `--site`: only what depends on where the site stands, as `npm run test:base` asks of it under a base path.
const site = process.argv.includes('--site');
if (site) await inTurn(builds);
// Each of these but the unit tests keeps one core busy: two rows of them, side by side, two. Types and builds share a cache.
else await Promise.all([inTurn([types, ...builds], true), inTurn(sources, true)]);
if (!site) await inTurn([vitest('components', 'components')]);
await inTurn([
  vitest('built files', 'built'),
  vitest('files of another report', 'second'),
  vitest('files of the smallest report', 'smallest'),
  { name: 'browser tests', command: 'playwright test', report: '.cache/e2e.json' },
]);

const sum = (of: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[of], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') ? 1 : 0);
