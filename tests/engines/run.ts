import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { reportPath } from '../../src/paths.ts';
import { lacks, type Check } from './check.ts';
import { checks } from './checks/index.ts';
import { startChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { installBrowsers } from './install.ts';
import { Page } from './page.ts';
import { serveSite } from './serve.ts';
import { startWebKit } from './webkit.ts';

/**
 * `npm run test:engines`: each check in Chromium, Firefox and WebKit, side by side, on the site in `dist/`. Words after
 * `--` choose among browsers and checks: `npm run test:engines -- webkit search`.
 */
const starts = { chromium: startChromium, firefox: startFirefox, webkit: startWebKit };
const asked = process.argv.slice(2).map((word) => word.toLowerCase());
const named = Object.entries(starts).filter(([name]) => asked.includes(name));
const words = asked.filter((word) => !(word in starts));
const chosen = checks.filter(({ name }) => !words.length || words.some((word) => name.toLowerCase().includes(word)));

/** No check takes longer unless its browser hangs, ms. */
const longest = 1_800_000;

interface Outcome {
  passed: number;
  failed: string[];
}

async function runAll(start: () => Promise<Engine>): Promise<Outcome> {
  const site = await serveSite();
  const engine = await start();
  const outcome: Outcome = { passed: 0, failed: [] };
  const began = performance.now();
  console.log(`${engine.name} ${engine.version}`);
  try {
    for (const check of chosen) {
      const unable = lacks(check, engine);
      if (unable.length) continue;
      await engine.renew();
      const fault = await faultOf(check, new Page(engine, site.url), site.takeFaults);
      const name = `${engine.name}: ${check.name}`;
      if (fault) outcome.failed.push(name);
      else outcome.passed += 1;
      console.log(fault ? `✗ ${name}\n    ${fault}` : `✓ ${name}`);
    }
  } finally {
    await engine.close();
    site.close();
  }
  console.log(`${engine.name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
  return outcome;
}

async function faultOf(check: Check, page: Page, takeFaults: () => string[]): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const hangs = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Unexpected silence for ${longest / 1000} s`)), longest);
  });
  try {
    await Promise.race([check.run(page), hangs]);
  } catch (error) {
    return (error as Error).message;
  } finally {
    clearTimeout(timer);
  }
  return takeFaults().join('\n    ') || undefined;
}

installBrowsers();
// In an empty clone there is no site yet.
if (!existsSync(reportPath('dist/index.html'))) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });
const outcomes = await Promise.all((named.length ? named : Object.entries(starts)).map(([, start]) => runAll(start)));
const failed = outcomes.flatMap((outcome) => outcome.failed);
for (const fault of failed) console.log(`✗ ${fault}`);
console.log(`\n${outcomes.reduce((sum, { passed }) => sum + passed, 0)} passed, ${failed.length} failed`);
process.exit(failed.length ? 1 : 0);
