import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a build reads, beside the packages. */
const parts = ['astro.config.mjs', 'content', 'data', 'package.json', 'public', 'src', 'tsconfig.json'];

/** A copy of the project, to be built, edited and damaged; the packages are those of the project. */
export function copyOfProject(name: string): string {
  const folder = resolve('.cache/long', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Builds a copy, and calls `during` with each line that the build prints. */
export function build(
  folder: string,
  during: (line: string, process: ChildProcess) => void = () => undefined,
): Promise<{ status: number | null; said: string; ms: number }> {
  const started = performance.now();
  // A group of its own: what stops the command stops what it has started, as Ctrl-C does.
  const made = spawn('node', ['src/tools/build.ts'], {
    cwd: folder,
    detached: true,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      PATH: `${resolve('node_modules/.bin')}:${process.env['PATH']}`,
    },
  });
  let said = '';
  const hear = (chunk: Buffer) => {
    said += chunk;
    for (const line of chunk.toString().split('\n')) during(line, made);
  };
  made.stdout.on('data', hear);
  made.stderr.on('data', hear);
  return new Promise((done) => made.on('close', (status) => done({ status, said, ms: performance.now() - started })));
}

/** Each file of a finished site, with its digest. */
export function digests(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
