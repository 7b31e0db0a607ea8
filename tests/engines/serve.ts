import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { reportPath } from '../../src/paths.ts';
import { filesOf } from '../serve.ts';

/**
 * Runs first on every page and sends each fault of it to the server: WebKit has no console under WebDriver, and so the
 * three browsers are watched in one way.
 */
function probe(): void {
  // What a page had asked for when it was left comes to nothing.
  let left = false;
  addEventListener('beforeunload', () => (left = true));
  addEventListener('pageshow', () => (left = false));
  const report = (words: string) =>
    left || navigator.sendBeacon('/probe', `${location.pathname}${location.search}: ${words}`);
  addEventListener(
    'error',
    (event) => {
      const { target, message } = event as Partial<ErrorEvent>;
      report(message ?? `not loaded: ${(target as Element).outerHTML.slice(0, 120)}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => {
    // A smooth move to another page that the reader breaks off is no fault of either page.
    if (!/transition/i.test(String(reason))) report(`rejected: ${String(reason)}`);
  });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    report(`policy: ${effectiveDirective} blocked ${blockedURI}`),
  );
  console.error = (...words) => report(words.join(' '));
}

export interface Site {
  /** Its address, with the base path. */
  url: string;
  /** The faults of its pages since the last call. */
  takeFaults(): string[];
  close(): void;
}

/** Serves `dist/` with a probe on each page. */
export async function serveSite(): Promise<Site> {
  const base = process.env['BASE_PATH'] ?? '/';
  const files = filesOf(reportPath('dist'), base, '<script src="/probe.js"></script>');
  const faults: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/probe') {
      void text(request).then((words) => faults.push(words));
      response.writeHead(204).end();
    } else if (request.url === '/probe.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(`(${probe.toString()})()`);
    } else files(request, response);
  }).listen(0);
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    takeFaults: () => faults.splice(0),
    close: () => void server.close().closeAllConnections(),
  };
}
