import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** One part of `npm test`. What it counts is read from its JSON report, or it counts as one. */
export interface Stage {
  name: string;
  command: string;
  report?: string;
}

export interface Outcome {
  passed: number;
  failed: number;
}

/** Runs one stage. Beside another its output is kept until it ends, so that each stage reads in one piece. */
export function run({ name, command, report }: Stage, env: NodeJS.ProcessEnv, beside = false): Promise<Outcome> {
  const title = `\n== ${name}: ${command}`;
  console.log(beside ? `${title} …` : title);
  if (report) rmSync(report, { force: true });
  const started = performance.now();
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', beside ? 'pipe' : 'inherit', beside ? 'pipe' : 'inherit'],
    env,
  });
  const kept: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => kept.push(part));
  child.stderr?.on('data', (part: Buffer) => kept.push(part));
  return new Promise((done) => {
    child.on('close', (status) => {
      const outcome = report && existsSync(report) ? counts(readFileSync(report, 'utf8')) : { passed: 0, failed: 0 };
      if (!report && status === 0) outcome.passed += 1;
      if (status !== 0 && !outcome.failed) outcome.failed += 1;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      if (beside) console.log(`${title}\n${Buffer.concat(kept).toString()}`);
      console.log(`== ${name}: ${outcome.passed} passed, ${outcome.failed} failed in ${seconds} s`);
      done(outcome);
    });
  });
}

/** Reads the JSON report of vitest, or of Playwright. */
function counts(json: string): Outcome {
  const report = JSON.parse(json) as {
    numPassedTests?: number;
    numFailedTests?: number;
    stats?: { expected: number; unexpected: number; flaky: number };
  };
  if (report.stats) return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
}
