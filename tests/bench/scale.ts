import { execFileSync } from 'node:child_process';
import { load, read } from '../../src/load.ts';
import { collect } from '../../src/collect.ts';
import { report } from '#report';
import { invent } from './invent.ts';

/**
 * `npm run bench:scale`: invented reports of 1, 4, 16 and 64 times the paragraphs, parsed, checked and collected, each in
 * a process of its own. Prints processor time and peak memory, in all and a paragraph, and fails where a paragraph of the
 * largest costs more than twice the time or the memory of one of the report of 4 times.
 */
interface Cost {
  paragraphs: number;
  ms: number;
  bytes: number;
}

const sizes = [1, 4, 16, 64];
const [asked] = process.argv.slice(2);

/** What one report costs this process, the reading of the programs aside. */
function cost(times: number): Cost {
  const { paragraphs } = collect(load(report).tree, report);
  const { text, report: invented } = invent(
    paragraphs.map((one) => one.text),
    paragraphs.length * times,
    report,
  );
  // Memory still held by what came before is not the report's.
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const started = process.cpuUsage();
  const { tree, messages } = read(Buffer.from(text), invented);
  // Words that the site explains need not stand in an invented text.
  const faults = messages.filter(({ rule }) => rule !== 'glossary-used');
  if (faults.length)
    throw new Error(
      faults
        .slice(0, 5)
        .map(({ reason }) => reason)
        .join('\n'),
    );
  const made = collect(tree, invented);
  const { user, system } = process.cpuUsage(started);
  const peak = process.resourceUsage().maxRSS * 1024;
  return { paragraphs: made.paragraphs.length, ms: (user + system) / 1000, bytes: Math.max(0, peak - before) };
}

if (asked) process.stdout.write(JSON.stringify(cost(Number(asked))));
else {
  const costs = sizes.map((times) => {
    const options = ['--expose-gc', 'tests/bench/scale.ts', String(times)];
    return JSON.parse(execFileSync('node', options, { encoding: 'utf8' })) as Cost;
  });
  console.log('| paragraphs | processor time | a paragraph | peak memory | a paragraph |\n|---:|---:|---:|---:|---:|');
  for (const { paragraphs, ms, bytes } of costs) {
    const cells = [`${(ms / 1000).toFixed(2)} s`, `${(ms / paragraphs).toFixed(2)} ms`];
    const memory = [`${(bytes / 1e6).toFixed(0)} MB`, `${(bytes / 1e3 / paragraphs).toFixed(1)} kB`];
    console.log(`| ${[paragraphs.toLocaleString('en'), ...cells, ...memory].join(' | ')} |`);
  }
  const growth = (of: (cost: Cost) => number) =>
    of(costs[3]!) / costs[3]!.paragraphs / (of(costs[1]!) / costs[1]!.paragraphs);
  const [time, memory] = [growth(({ ms }) => ms), growth(({ bytes }) => bytes)];
  console.log(
    `\nA paragraph among 64 times as many costs ${time.toFixed(2)} times the processor time and ${memory.toFixed(2)} times the memory of one among 4 times as many. The report as it is long is left out: what it costs is mostly the start of the program.`,
  );
  process.exit(time > 2 || memory > 2 ? 1 : 0);
}
