import { execFile, spawnSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { csvParse } from 'd3-dsv';
import { afterAll, describe, expect, test } from 'vitest';
import type { ParagraphEntry } from '../../src/collections/paragraphs.ts';
import { serve } from '../serve.ts';
import { base, json, page, read, root } from './site.ts';

/** The worked examples of the data page: what is shown as code, and as what it prints. */
const shown = new Map(
  [...page('data/index.html').querySelectorAll<HTMLElement>('.example')].map((example) => {
    const [code, output] = [...example.querySelectorAll('pre')].map(({ textContent }) => textContent);
    return [example.dataset['language']!, { code: code!, output: output! }];
  }),
);

const run = promisify(execFile);
const server = serve(root, 0, base);
afterAll(() => server.close());
const here = `http://localhost:${(server.address() as AddressInfo).port}${base}data/`;

/** The code with the address of this machine's copy. */
const local = (code: string): string => code.replace(/https?:\/\/[^"\s]*\/data\//, here);
const lacks = (command: string): boolean => spawnSync(command, ['--version']).status !== 0;

describe('each example, run against the files, prints what the page shows', () => {
  const runners: [language: string, command: string, options: (code: string) => string[]][] = [
    ['curl', 'curl', (code) => code.split(' ').slice(1)],
    ['Python', 'python3', (code) => ['-c', code]],
    ['R', 'Rscript', (code) => ['-e', code]],
  ];

  test('one for each language', () => {
    expect([...shown.keys()].sort()).toEqual(runners.map(([language]) => language).sort());
  });

  for (const [language, command, options] of runners) {
    test.skipIf(lacks(command))(language, async () => {
      const { code, output } = shown.get(language)!;
      const { stdout } = await run(command, options(local(code)));
      expect(stdout).toBe(output);
    });
  }
});

describe('where a language is missing, the same read from the files', () => {
  test('curl: the file whole', () => {
    const { code, output } = shown.get('curl')!;
    expect(output).toBe(read(`data/${/[\w-]+\.csv$/.exec(code)![0]}`));
  });

  test('R: the rows and columns that the code asks for', () => {
    const { code, output } = shown.get('R')!;
    const [, column, value] = /(\w+) == "([^"]+)"/.exec(code)!;
    const columns = [.../columns <- c\((.*)\)/.exec(code)![1]!.matchAll(/"(\w+)"/g)].map(([, name]) => name!);
    const rows = csvParse(read(`data/${/[\w-]+\.csv/.exec(code)![0]}`)).filter((row) => row[column!] === value);
    expect(rows.length).toBeGreaterThan(1);
    const lines = [columns, ...rows.map((row) => columns.map((name) => row[name]))].map((line) => line.join(','));
    expect(output).toBe(`${lines.join('\n')}\n`);
  });

  test('Python: the numbers of the paragraphs with the word', () => {
    const { code, output } = shown.get('Python')!;
    const word = /if "(.+)" in/.exec(code)![1]!;
    const holding = json<ParagraphEntry[]>('data/paragraphs.json').filter((one) =>
      [one.text, ...one.items].some((text) => text.toLowerCase().includes(word)),
    );
    expect(holding.length).toBeGreaterThan(1);
    expect(output.trim().split(' ').map(Number)).toEqual(holding.map(({ number }) => number));
  });
});
