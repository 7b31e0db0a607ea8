import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** First those that show no window: they ask less of the processor. */
const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/**
 * A browser for the tests: `$CHROMIUM`, an installed Chromium or Chrome, or Playwright's own; with none, Debian's package
 * and then Playwright's installer are tried. @throws {Error} that says in one sentence what to install.
 */
export function findBrowser(): string {
  return installed() ?? install() ?? fail();
}

function installed(): string | undefined {
  const { CHROMIUM } = process.env;
  if (CHROMIUM && existsSync(CHROMIUM)) return CHROMIUM;
  for (const name of names) {
    const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

function install(): string | undefined {
  const debian = ['chromium-headless-shell', 'chromium'].map((name) => `apt-get install -y -qq ${name}`);
  const attempts = [
    ['sh', '-c', `apt-get update -qq && { ${debian.join(' || ')}; }`],
    ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
  ];
  for (const [command, ...options] of attempts) {
    console.log(`no browser found, trying: ${[command, ...options].join(' ')}`);
    try {
      execFileSync(command!, options, { stdio: 'inherit', timeout: 300_000 });
    } catch {
      continue;
    }
    const found = installed();
    if (found) return found;
  }
  return undefined;
}

function fail(): never {
  throw new Error('Install Chromium or Chrome, or name one in $CHROMIUM, to run the browser tests.');
}
