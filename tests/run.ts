import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.ts';

/**
 * `npm test`: types, lint, unit tests, a production build, tests of the built files, the same of another report, browser tests. Every stage runs,
 * whatever came before; the last line counts what passed and failed.
 */
interface Outcome {
  passed: number;
  failed: number;
}

mkdirSync('.cache', { recursive: true });
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CHROMIUM: findBrowser() };
const total: Outcome = { passed: 0, failed: 0 };

/** Runs one stage; what it counts is read from its JSON report, or it counts as one. */
function stage(name: string, command: string, report?: string): void {
  console.log(`\n== ${name}: ${command}`);
  if (report) rmSync(report, { force: true });
  const started = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env });
  const counted = report && existsSync(report) ? counts(readFileSync(report, 'utf8')) : { passed: 0, failed: 0 };
  if (!report && status === 0) counted.passed += 1;
  if (status !== 0 && !counted.failed) counted.failed += 1;
  total.passed += counted.passed;
  total.failed += counted.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`== ${name}: ${counted.passed} passed, ${counted.failed} failed in ${seconds} s`);
}

/** Reads the JSON report of vitest, or of Playwright. */
function counts(json: string): Outcome {
  const report = JSON.parse(json) as {
    numPassedTests?: number;
    numFailedTests?: number;
    stats?: { expected: number; unexpected: number; flaky: number };
  };
  // What a busy machine made wait and passed at the second try has passed; Playwright names it.
  if (report.stats) return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
}

const vitest = (project: string) =>
  [
    `vitest run --project ${project} --reporter=default --reporter=json --outputFile=.cache/${project}.json`,
    `.cache/${project}.json`,
  ] as const;

// `--site`: only what depends on where the site stands, as `npm run test:base` asks of it under a base path.
if (!process.argv.includes('--site')) {
  stage('types', 'npm run --silent types');
  stage('lint', 'npm run --silent lint');
  stage('unit tests', ...vitest('unit'));
  stage('components', ...vitest('components'));
}
stage('build', 'npm run --silent build');
stage('built files', ...vitest('built'));
stage('build of another report', `REPORT=tests/fixtures/second npm run --silent build`);
stage('files of another report', ...vitest('second'));
stage('browser tests', 'playwright test', '.cache/e2e.json');

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
