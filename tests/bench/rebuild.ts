import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { report } from '../../src/report/index.ts';
import { build, copyOfProject } from '../long/site.ts';

/**
 * `npm run bench:rebuild`: in a copy of the project, what a first build costs, a build after one edited story, and the
 * reload of a page in the server of `npm run dev` after an edit of the source, in ratio to the first. Fails where an
 * edit costs as much as starting from nothing.
 */
const folder = copyOfProject('rebuild');
const path = (file: string) => join(folder, file);
const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(path(file), change(readFileSync(path(file), 'utf8')));

async function built(): Promise<number> {
  const { status, said, ms } = await build(folder);
  if (status !== 0) throw new Error(said);
  return ms;
}

const port = 4477;
/** Milliseconds until the page says the words. */
async function until(words: string): Promise<number> {
  const started = performance.now();
  for (;;) {
    const page = await fetch(`http://localhost:${port}/para/1/`).then(
      (answer) => answer.text(),
      () => '',
    );
    if (page.includes(words)) return performance.now() - started;
    if (performance.now() - started > 300_000) throw new Error(`the server never said “${words}”`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

/** The edit of one word, with the digest that declares it. */
async function reload(): Promise<number> {
  const command = ['dev', '--port', String(port)];
  const server = spawn(resolve('node_modules/.bin/astro'), command, { cwd: folder, detached: true, stdio: 'ignore' });
  try {
    await until('</html>');
    // The server begins to watch a little after it begins to answer.
    await new Promise((wait) => setTimeout(wait, 5000));
    const text = readFileSync(path(report.source), 'utf8');
    const [word, other] = ['\n1.\t', '\n1.\tRecently '];
    const edited = text.replace(word, other);
    const digest = (of: string) => createHash('sha256').update(of).digest('hex');
    edit('data/datapackage.json', (descriptor) => descriptor.replace(digest(text), digest(edited)));
    writeFileSync(path(report.source), edited);
    return await until('Recently ');
  } finally {
    process.kill(-server.pid!);
  }
}

const first = await built();
edit('content/stories/population.mdx', (text) => `${text}\nA sentence more.\n`);
const again = await built();
const shown = await reload();

const rows: [string, number][] = [
  ['first build, nothing kept', first],
  ['build after one edited story', again],
  ['page in `npm run dev` after an edit of the source', shown],
];
console.log('| what | time | of a first build |\n|---|---:|---:|');
for (const [what, ms] of rows) console.log(`| ${what} | ${(ms / 1000).toFixed(1)} s | ${(ms / first).toFixed(2)} |`);
process.exit(again < first && shown < first ? 0 : 1);
