import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { measure, type Visit } from './measure.ts';
import { makePeers, type Peer } from './peers.ts';

/**
 * `npm run bench`: this site's pages beside the peers', measured in one run, with the paints and the blocking also as
 * ratios to those of the floor. `--own` leaves the other generators out; `--write` puts the table into the README, with
 * its date and machine. `SITE` names another build than `dist`.
 */
const dir = process.env['SITE'] ?? 'dist';
const own: Peer[] = [
  ['report', '/report/'],
  ['a paragraph', '/para/15/'],
  ['annex 5', '/annex/5/'],
  ['a story', '/stories/media/'],
  ['overview', '/'],
  ['charts', '/charts/'],
  ['a chart', '/charts/births-deaths/'],
  ['checks', '/checks/'],
  ['search', '/search/'],
  ['citations', '/cite/'],
  ['glossary', '/glossary/'],
  ['embedded chart', '/embed/births-deaths/'],
].map(([name, path]) => ({ name: `this site, ${name}`, dir, path: path! }));
const asked = (option: string) => process.argv.includes(option);

const ratio = (of: number, to: number) => `${of.toFixed(0)} (${(of / to).toFixed(2)})`;
const columns: [string, (visit: Visit, floor: Visit) => string][] = [
  ['requests', ({ requests }) => requests.toFixed(0)],
  ['kB wire', ({ bytes }) => (bytes / 1024).toFixed(1)],
  ['kB JS', ({ js }) => (js / 1024).toFixed(1)],
  ['FCP ms', ({ fcp }, floor) => ratio(fcp, floor.fcp)],
  ['LCP ms', ({ lcp }, floor) => ratio(lcp, floor.lcp)],
  ['TBT ms', ({ tbt }, floor) => ratio(tbt, floor.tbt)],
  ['CLS', ({ cls }) => cls.toFixed(3)],
  ['nodes', ({ nodes }) => nodes.toFixed(0)],
];

const peers = makePeers(!asked('--own'));
const measured = await measure([...peers, ...own], Number(process.env['RUNS'] ?? 5));
const floor = measured.get(peers[0]!)!;
const table = [
  ['page', ...columns.map(([head]) => head)],
  ['---', ...columns.map(() => '---:')],
  ...[...measured].map(([{ name }, visit]) => [name, ...columns.map(([, cell]) => cell(visit, floor))]),
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
