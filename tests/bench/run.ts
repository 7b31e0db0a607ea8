import { measure } from './measure.ts';
import { makePeers, type Peer } from './peers.ts';

/** `npm run bench`: this site's pages beside the peers', measured in one run. `--own` leaves the peers out. */
const own: Peer[] = [
  { name: 'this site, report', dir: 'dist', path: '/report/' },
  { name: 'this site, a paragraph', dir: 'dist', path: '/para/15/' },
  { name: 'this site, annex 5', dir: 'dist', path: '/annex/5/' },
  { name: 'this site, a story', dir: 'dist', path: '/stories/media/' },
  { name: 'this site, overview', dir: 'dist', path: '/' },
];

const peers = process.argv.includes('--own') ? [] : makePeers();
const measured = await measure([...peers, ...own], Number(process.env['RUNS'] ?? 5));

const heads = ['page', 'requests', 'kB wire', 'kB JS', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS', 'nodes'];
console.log(`| ${heads.join(' | ')} |\n|${heads.map(() => '---').join('|')}|`);
for (const [{ name }, { requests, bytes, js, fcp, lcp, tbt, cls, nodes }] of measured) {
  const cells = [requests, (bytes / 1024).toFixed(1), (js / 1024).toFixed(1), fcp, lcp, tbt, cls.toFixed(3), nodes];
  console.log(`| ${[name, ...cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(0) : cell))].join(' | ')} |`);
}
process.exit(0);
