import { createServer, type AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findBrowser } from '../browser.ts';
import { kinds } from '../e2e/test.ts';
import { serve } from './serve.ts';

/**
 * `npm run test:lighthouse`: Lighthouse's four scores for one page of each kind, on its simulated phone. Each page is
 * visited three times and the middle score taken, as another program may have had the processor. Fails under 100.
 */
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Frames of other pages are kept from search engines, which find the page they lead to. */
const asked = (path: string) => categories.filter((category) => category !== 'seo' || !path.startsWith('embed/'));
/** What a search finds waits for its index: it is a state of a page, not a kind. */
const pages = kinds.filter((path) => !path.includes('?'));
const visits = Number(process.env['RUNS'] ?? 3);

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

const server = await serve('dist');
const { port: site } = server.address() as AddressInfo;
const port = await freePort();
const args = ['--no-sandbox', `--remote-debugging-port=${port}`];
const browser = await chromium.launch({ executablePath: findBrowser(), args });

/** The middle of each score, and what kept it from 100. */
async function judge(path: string): Promise<{ scores: number[]; faults: Set<string> }> {
  const faults = new Set<string>();
  const seen: number[][] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    const result = await lighthouse(`http://localhost:${site}/${path}`, {
      port,
      logLevel: 'error',
      onlyCategories: asked(path),
    });
    const { lhr } = result!;
    if (lhr.runtimeError) throw new Error(`/${path}: ${lhr.runtimeError.message}`);
    seen.push(asked(path).map((category) => Math.round(lhr.categories[category]!.score! * 100)));
    for (const category of asked(path))
      for (const { id, weight } of lhr.categories[category]!.auditRefs) {
        const { score } = lhr.audits[id]!;
        if (weight && score !== null && score < 0.9) faults.add(id);
      }
  }
  const scores = asked(path).map((_, at) => seen.map((all) => all[at]!).sort((a, b) => a - b)[visits >> 1]!);
  return { scores, faults };
}

console.log(`| page | ${categories.join(' | ')} |\n|---|---:|---:|---:|---:|`);
let below = 0;
for (const path of pages) {
  const { scores, faults } = await judge(path);
  const failed = scores.some((score) => score < 100);
  if (failed) below += 1;
  console.log(
    `| /${path} | ${categories.map((_, at) => scores[at] ?? '').join(' | ')} |${failed ? ` ${[...faults].join(', ')}` : ''}`,
  );
}
await browser.close();
server.close();
console.log(`\n${pages.length - below} passed, ${below} failed`);
process.exit(below ? 1 : 0);
