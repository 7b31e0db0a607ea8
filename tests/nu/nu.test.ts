import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { reportPath } from '../../src/paths.ts';

/** `npm run test:html`: the Nu checker on every page of the built site. It needs Java. */

/**
 * What it says wrongly of pages read from files: it knows no host that `'self'` could mean, and takes data for a script.
 * And what is no fault: a check of the ledger is named by its claim, and hundreds of headings would name nothing more.
 */
const known = /Content Security Policy|Article lacks heading/;

interface Message {
  type: string;
  url: string;
  lastLine: number;
  message: string;
  extract?: string;
}

test('the Nu checker finds nothing', () => {
  expect(spawnSync('java', ['-version']).status, 'it needs Java').toBe(0);
  const site = reportPath('dist');
  expect(existsSync(`${site}/index.html`), 'npm run build first').toBe(true);
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const options = ['--skip-non-html', '--format', 'json', '--exit-zero-always', '--stdout'];
  const { stdout, stderr } = spawnSync('java', ['-Xss8m', '-jar', jar, ...options, site], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect(stderr).toBe('');
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  // That it has read the pages at all.
  expect(messages.some(({ message }) => known.test(message))).toBe(true);
  const found = messages.filter(({ message }) => !known.test(message));
  expect(found.map(({ url, type, message, extract }) => `${url} ${type}: ${message} ${extract}`).slice(0, 20)).toEqual(
    [],
  );
});
