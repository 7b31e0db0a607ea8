import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf } from '../../src/headers.ts';
import { compress } from '../../src/tools/compress.ts';
import { nginx } from '../../src/tools/hosts.ts';

/** `npm run test:deploy`: the site as Debian's nginx serves it, on this machine alone. */
const port = Number(process.env['PORT'] ?? 4390);
const host = `http://127.0.0.1:${port}`;
const home = resolve('.cache/deploy');
let server: ChildProcess;

beforeAll(async () => {
  if (spawnSync('nginx', ['-v']).error)
    throw new Error('nginx is not there: apt-get install nginx libnginx-mod-http-brotli-static wrk');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  cpSync('dist', `${home}/site`, { recursive: true });
  await compress(`${home}/site`);
  writeFileSync(`${home}/nginx.conf`, nginx(`${home}/site`, port));
  // The folder of the modules is Debian's; the rest stays in ours.
  const rest = `daemon off; pid ${home}/nginx.pid; error_log ${home}/error.log;${process.getuid?.() === 0 ? ' user root;' : ''}`;
  server = spawn('nginx', ['-p', '/usr/share/nginx', '-c', `${home}/nginx.conf`, '-g', rest], { stdio: 'inherit' });
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(host).catch(() => null)) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error('nginx does not answer');
}, 120_000);

afterAll(() => void server?.kill());

/** Asks as it is, without unpacking: what is packed, and how, is the question. */
function raw(path: string, encodings = ''): { status: number; headers: Map<string, string>; body: Buffer } {
  const out = execFileSync('curl', ['-si', '--http1.1', '-H', `Accept-Encoding: ${encodings}`, host + path], {
    maxBuffer: 1 << 26,
  });
  const end = out.indexOf('\r\n\r\n');
  const [first, ...lines] = out.subarray(0, end).toString().split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { status: Number(first!.split(' ')[1]), headers: new Map(headers), body: out.subarray(end + 4) };
}

const asset = (ending: string) => `/assets/${readdirSync('dist/assets').find((name) => name.endsWith(ending))!}`;
const script = asset('.js');

describe('headers', () => {
  test.each([
    '/',
    '/report/',
    '/para/15/',
    '/embed/population-pyramid/',
    '/data/checks.csv',
    '/figures/borders.svg',
    script,
  ])('%s says what is declared', (path) => {
    const { status, headers } = raw(path);
    expect(status).toBe(200);
    const declared = Object.entries(headersOf(path)).map(([name, value]) => [name.toLowerCase(), value]);
    expect(declared.map(([name]) => [name, headers.get(name!)])).toEqual(declared);
  });

  test('only an embedded page may be framed', () => {
    expect(raw('/report/').headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(raw('/report/').headers.get('x-frame-options')).toBe('DENY');
    expect(raw('/embed/borders/').headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(raw('/embed/borders/').headers.has('x-frame-options')).toBe(false);
  });

  test('only files with a digest in their name are cached for ever', () => {
    expect(raw(script).headers.get('cache-control')).toContain('immutable');
    expect(raw('/report/').headers.get('cache-control')).toContain('must-revalidate');
  });
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  [script, 'application/javascript'],
  [asset('.css'), 'text/css; charset=utf-8'],
  [asset('.woff2'), 'font/woff2'],
  ['/data/annex-5.csv', 'text/csv; charset=utf-8'],
  ['/data/annex-5.json', 'application/json'],
  ['/figures/borders.svg', 'image/svg+xml'],
  ['/figures/borders.png', 'image/png'],
  ['/para/15/cite.bib', 'application/x-bibtex; charset=utf-8'],
  ['/para/15/cite.ris', 'application/x-research-info-systems; charset=utf-8'],
])('%s is %s', (path, type) => {
  expect(raw(path).headers.get('content-type')).toBe(type);
});

describe('compressed files', () => {
  const plain = readFileSync('dist/report/index.html');

  test('brotli where accepted, else gzip, else the file itself; the same content', () => {
    const br = raw('/report/', 'br, gzip');
    expect(br.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(br.body).equals(plain)).toBe(true);
    const gz = raw('/report/', 'gzip');
    expect(gz.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(gz.body).equals(plain)).toBe(true);
    expect(br.body.length).toBeLessThan(gz.body.length);
    expect(raw('/report/').body.equals(plain)).toBe(true);
    expect(br.headers.get('vary')).toBe('Accept-Encoding');
  });
});

test('what is not there is 404, with a page that helps', () => {
  const { status, body } = raw('/para/433/');
  expect(status).toBe(404);
  expect(body.equals(readFileSync('dist/404.html'))).toBe(true);
  expect(raw('/para/433/').headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('an address without its last slash leads to the one with it, on whatever host', () => {
  const { status, headers } = raw('/para/15');
  expect([status, headers.get('location')]).toEqual([301, '/para/15/']);
});

test('a page that is unchanged is not sent twice', async () => {
  const { headers } = await fetch(`${host}/report/`);
  const again = await fetch(`${host}/report/`, { headers: { 'if-none-match': headers.get('etag')! } });
  expect(again.status).toBe(304);
});

test('under load every answer is right', () => {
  if (spawnSync('wrk', ['-v']).error) throw new Error('wrk is not there: apt-get install wrk');
  const out = execFileSync('wrk', [
    '-t1',
    '-c32',
    '-d5s',
    '--latency',
    '-H',
    'Accept-Encoding: br',
    `${host}/para/15/`,
  ]);
  console.log(out.toString());
  expect(out.toString()).toMatch(/Requests\/sec/);
  expect(out.toString()).not.toMatch(/Socket errors|Non-2xx/);
}, 30_000);

test('the configuration leaves no error behind', () => {
  const log = `${home}/error.log`;
  const said = existsSync(log) ? readFileSync(log, 'utf8') : '';
  expect(
    said.split('\n').filter((line) => /\[(warn|error|crit|alert|emerg)\]/.test(line) && !line.includes('No such file')),
  ).toEqual([]);
});
