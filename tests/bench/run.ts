import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { measure, type Visit } from './measure.ts';
import { makePeers, type Peer } from './peers.ts';

/**
 * `npm run bench`: this site's pages beside the peers', measured in one run. `--own` leaves the peers out; `--write` puts
 * the table into the README, with its date and machine.
 */
const own: Peer[] = [
  { name: 'this site, report', dir: 'dist', path: '/report/' },
  { name: 'this site, a paragraph', dir: 'dist', path: '/para/15/' },
  { name: 'this site, annex 5', dir: 'dist', path: '/annex/5/' },
  { name: 'this site, a story', dir: 'dist', path: '/stories/media/' },
  { name: 'this site, overview', dir: 'dist', path: '/' },
];
const asked = (option: string) => process.argv.includes(option);

const columns: [string, (visit: Visit) => string][] = [
  ['requests', ({ requests }) => requests.toFixed(0)],
  ['kB wire', ({ bytes }) => (bytes / 1024).toFixed(1)],
  ['kB JS', ({ js }) => (js / 1024).toFixed(1)],
  ['FCP ms', ({ fcp }) => fcp.toFixed(0)],
  ['LCP ms', ({ lcp }) => lcp.toFixed(0)],
  ['TBT ms', ({ tbt }) => tbt.toFixed(0)],
  ['CLS', ({ cls }) => cls.toFixed(3)],
  ['nodes', ({ nodes }) => nodes.toFixed(0)],
];

const measured = await measure([...(asked('--own') ? [] : makePeers()), ...own], Number(process.env['RUNS'] ?? 5));
const table = [
  ['page', ...columns.map(([head]) => head)],
  ['---', ...columns.map(() => '---:')],
  ...[...measured].map(([{ name }, visit]) => [name, ...columns.map(([, cell]) => cell(visit))]),
]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n');
console.log(table);

if (asked('--write')) {
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format();
  const machine = `${cpus().length} cores${cpus()[0]?.model ? `, ${cpus()[0]!.model.trim()}` : ''}`;
  const [start, end] = ['<!-- bench -->', '<!-- /bench -->'];
  const [before, rest] = readFileSync('README.md', 'utf8').split(start) as [string, string];
  const after = rest.split(end)[1]!;
  writeFileSync('README.md', `${before}${start}\n\n${date}, ${machine}.\n\n${table}\n\n${end}${after}`);
}
process.exit(0);
