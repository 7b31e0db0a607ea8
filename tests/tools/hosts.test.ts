import { expect, test } from 'vitest';
import { headersOf, policy } from '../../src/headers.ts';
import { headersFile, nginx } from '../../src/tools/hosts.ts';

const entries = ['404.html', 'assets', 'embed', 'index.html', 'report'].map((name) => ({
  name,
  isDirectory: () => !name.includes('.'),
}));

test('no two blocks of _headers meet in one address', () => {
  const paths = [...headersFile(entries).matchAll(/^\/.*/gm)].map(([path]) => path);
  expect(paths).toEqual(['/', '/404.html', '/assets/*', '/embed/*', '/index.html', '/report/*']);
});

test('only /embed/ may be framed, by either header', () => {
  const framed = (path: string) => {
    const said = headersOf(path);
    return said['Content-Security-Policy']!.endsWith('frame-ancestors *') && !said['X-Frame-Options'];
  };
  expect(['/embed/x/', '/', '/report/', '/data/checks.csv', '/embedded'].filter(framed)).toEqual(['/embed/x/']);
});

test('the policy takes nothing from elsewhere, and nothing that stands in a page', () => {
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(policy).toMatch(/^default-src 'none'/);
});

test('nginx says the same as _headers', () => {
  const [config, file] = [nginx('/srv/site', 80), headersFile(entries)];
  const said = (text: string, pattern: RegExp) =>
    new Set([...text.matchAll(pattern)].map(([, name, value]) => `${name}: ${value!.replaceAll('\\"', '"')}`));
  const ours = said(config, /add_header (\S+) "(.*)" always;/g);
  for (const line of said(file, /^ {2}(\S+): (.*)$/gm)) expect(ours).toContain(line);
});

test('each page but those in frames names the rules of what to fetch ahead, in quotes as structured fields want', () => {
  expect(headersOf('/para/1/')['Speculation-Rules']).toMatch(/^"\/.*speculation-rules\.json"$/);
  expect(headersOf('/embed/x/')['Speculation-Rules']).toBeUndefined();
  expect(headersOf('/speculation-rules.json')['Content-Type']).toBe('application/speculationrules+json');
});
