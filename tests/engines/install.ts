import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where each program of a browser stands: names to look for on the path, or whole paths with wildcards. */
const programs = {
  firefox: ['firefox-esr', 'firefox'],
  WebKitWebDriver: ['WebKitWebDriver'],
  MiniBrowser: ['/usr/lib/*/webkit2gtk-4.1/MiniBrowser', '/usr/libexec/webkit2gtk-4.1/MiniBrowser'],
  Xvfb: ['Xvfb'],
};
type Program = keyof typeof programs;

/** Debian’s packages of them. */
const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];

function look(program: Program): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return programs[program]
    .flatMap((name) => (name.startsWith('/') ? globSync(name) : folders.map((folder) => join(folder, name))))
    .find((path) => existsSync(path));
}

/** @throws {Error} for a program that is not installed */
export function findProgram(program: Program): string {
  const found = look(program);
  if (!found) throw new Error(`Unexpected lack of ${program}, expected one of ${programs[program].join(', ')}`);
  return found;
}

const missing = (): Program[] => (Object.keys(programs) as Program[]).filter((program) => !look(program));

/** Installs what is missing of Firefox and WebKit, as root on Debian. @throws {Error} that says what to install. */
export function installBrowsers(): void {
  if (!missing().length) return;
  const install = `apt-get install -y -qq --no-install-recommends ${packages.join(' ')}`;
  console.log(`missing: ${missing().join(', ')}; trying: ${install}`);
  try {
    execFileSync('sh', ['-c', `apt-get update -qq && ${install}`], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    // The error below says what to do.
  }
  if (missing().length) throw new Error(`Install ${missing().join(', ')} to run these checks: ${install}`);
}
