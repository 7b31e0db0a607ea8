import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { load, type Reading } from '../load.ts';
import { reportPath } from '../paths.ts';
import { blocksOf } from '../parse/nodes.ts';
import { charts, report } from '../current-report.ts';
import { expectDeclared } from '../declarations.ts';

/**
 * `npm run build`: parse, check, build, and only then replace `dist/`. A source that does not pass, or a build that
 * stops half-way, leaves the last good `dist/` as it was and ends with a status other than 0.
 */
const next = reportPath('.build/next');
const old = reportPath('.build/old');
const site = reportPath('dist');
// The last build was stopped between taking the old site away and putting the new one in its place.
if (!existsSync(site) && existsSync(old)) renameSync(old, site);

const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(1);

function parse(): Reading {
  try {
    expectDeclared({ report, charts });
    return load(report);
  } catch (fault) {
    console.error((fault as Error).message);
    process.exit(1);
  }
}

const { tree } = parse();
const count = (type: Parameters<typeof blocksOf>[1]) => blocksOf(tree, type).length;
console.log(
  `parsed ${count('paragraph')} paragraphs, ${count('heading')} sections, ${count('table')} tables in ${seconds()} s`,
);

rmSync(next, { recursive: true, force: true });
const { status } = spawnSync('astro', ['build', '--force'], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: next },
});
if (status !== 0) {
  console.error('The build stopped; the last good site, if there is one, is unchanged.');
  process.exit(status ?? 1);
}

rmSync(old, { recursive: true, force: true });
if (existsSync(site)) renameSync(site, old);
renameSync(next, site);
rmSync(old, { recursive: true, force: true });
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.html') && !file.startsWith('previews/'),
).length;
console.log(`built ${pages} pages into ${site}/ in ${seconds()} s`);
