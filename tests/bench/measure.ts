import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import type { Peer } from './peers.ts';
import { serve } from './serve.ts';

/** What one visit of a page cost; times in ms, bytes on the wire with every text file as brotli. */
export interface Visit {
  requests: number;
  bytes: number;
  js: number;
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
  nodes: number;
}

/** Medians over several visits of each page, taken in turns so that noise falls on all alike; the first is not counted. */
export async function measure(pages: Peer[], runs = 5): Promise<Map<Peer, Visit>> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  const servers = await Promise.all(pages.map(({ dir }) => serve(dir)));
  const visits = new Map<Peer, Visit[]>(pages.map((page) => [page, []]));
  for (let run = 0; run <= runs; run += 1) {
    for (const [index, page] of pages.entries()) {
      const { port } = servers[index]!.address() as { port: number };
      const visited = await visit(browser, `http://127.0.0.1:${port}${page.path}`);
      if (run) visits.get(page)!.push(visited);
    }
  }
  await browser.close();
  for (const server of servers) server.close();
  return new Map(pages.map((page) => [page, medians(visits.get(page)!)]));
}

function medians(visits: Visit[]): Visit {
  const keys = Object.keys(visits[0]!) as (keyof Visit)[];
  const median = (key: keyof Visit) => visits.map((visit) => visit[key]).sort((a, b) => a - b)[visits.length >> 1]!;
  return Object.fromEntries(keys.map((key) => [key, median(key)])) as unknown as Visit;
}

interface Watched {
  lcp: number;
  cls: number;
  tbt: number;
}

/** One visit on a phone: 412 px, a processor four times slower, 1.6 Mbit/s, 150 ms. */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  const cost = { requests: 0, bytes: 0, js: 0 };
  const scripts = new Set<string>();
  await client.send('Network.enable');
  client.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    cost.requests += 1;
    cost.bytes += encodedDataLength;
    if (scripts.has(requestId)) cost.js += encodedDataLength;
  });
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 750e3 / 8,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(watch);
  page.setDefaultTimeout(120_000);
  await page.goto(url, { waitUntil: 'load' });
  // On a busy machine the browser may not say so.
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);
  await page.waitForTimeout(800);
  const seen = await page.evaluate(() => ({
    ...(globalThis as unknown as { watched: Watched }).watched,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    nodes: document.getElementsByTagName('*').length,
  }));
  await context.close();
  return { ...cost, ...seen };
}

/** Runs in the page, before it loads. */
function watch(): void {
  const watched: Watched = { lcp: 0, cls: 0, tbt: 0 };
  Object.assign(globalThis, { watched });
  type Entry = PerformanceEntry & { value: number; hadRecentInput: boolean };
  const observe = (type: string, see: (entry: Entry) => void) =>
    new PerformanceObserver((list) => (list.getEntries() as Entry[]).forEach(see)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => (watched.lcp = startTime));
  observe('layout-shift', ({ value, hadRecentInput }) => (watched.cls += hadRecentInput ? 0 : value));
  observe('longtask', ({ duration }) => (watched.tbt += Math.max(0, duration - 50)));
}
