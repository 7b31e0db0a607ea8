import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { report } from '#report';
import { sourceFiles, type Import } from './support/sources.ts';

const files = sourceFiles();
const inside = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`));

/** `FILE → TARGET` for each import that a test finds wrong. */
function wrong(folder: string, isWrong: (made: Import) => boolean): string[] {
  return inside(folder).flatMap(({ path, imports }) =>
    imports.filter(isWrong).map(({ target }) => `${path} → ${target}`),
  );
}

test('the imports are found', () => {
  const made = files.find(({ path }) => path === 'parse/tree.ts')!.imports;
  expect(made).toContainEqual({ target: 'parse/lines.ts', types: false });
  expect(made).toContainEqual({ target: 'parse/types.ts', types: true });
  expect(files.length).toBeGreaterThan(100);
});

/** The first part of a path in `src/`: a directory, or a file beside them by its name. */
const partOf = (path: string) => path.replace('astro:content', 'content.config.ts').split('/')[0]!.replace(/\.ts$/, '');

describe('the architecture', () => {
  /** The parts of `src/` in the order of the table in README, lowest first. */
  const layers = [...readFileSync('README.md', 'utf8').matchAll(/^\| `src\/([^`]+?)\/?(?:\.ts)?` \|/gm)].map(
    ([, name]) => name!,
  );

  test('README lists every part of src/', () => {
    expect([...new Set(files.map(({ path }) => partOf(path)))].filter((part) => !layers.includes(part))).toEqual([
      'env.d',
    ]);
  });

  test('each part imports values only from parts above it in that table', () => {
    const upward = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, types }) => !types && layers.includes(partOf(target)))
        .filter(({ target }) => layers.indexOf(partOf(target)) > layers.indexOf(partOf(path)))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(upward).toEqual([]);
  });

  test('components know neither pages nor how the collections are stored', () => {
    expect(
      wrong('components', ({ target, types }) => !types && /^(pages|layouts)\/|^astro:content$/.test(target)),
    ).toEqual([]);
    expect(wrong('components', ({ target }) => target.startsWith('pages/'))).toEqual([]);
  });

  test('components take what they show as props, but for those in the running text of a story', () => {
    const reading = wrong('components', ({ target }) => target === 'content.ts');
    expect(reading.length).toBeGreaterThan(5);
    expect(reading.filter((one) => !one.startsWith('components/story/'))).toEqual([]);
  });

  test('what runs in the browser needs no Node and no Astro', () => {
    expect(wrong('client', ({ target, types }) => !types && /^(node|astro):|^(pages|content)\b/.test(target))).toEqual(
      [],
    );
  });

  test('nothing imports pages', () => {
    const found = files.flatMap(({ path, imports }) =>
      path.startsWith('pages/') ? [] : imports.filter(({ target }) => target.startsWith('pages/')).map(() => path),
    );
    expect(found).toEqual([]);
  });

  test('no circular imports, but for types', () => {
    const values = (imports: Import[]) => imports.flatMap(({ target, types }) => (types ? [] : [target]));
    const left = new Map(files.map(({ path, imports }) => [path, new Set(values(imports))]));
    // A file that imports none of those left is in no circle.
    const free = () => [...left].find(([, targets]) => ![...targets].some((target) => left.has(target)));
    for (let one = free(); one; one = free()) left.delete(one[0]);
    expect([...left.keys()]).toEqual([]);
  });

  test('only load.ts reads data/; the typefaces need its characters, and the development server watches it', () => {
    const named = files
      .filter(({ code }) => /['"`](\.{1,2}\/)*data\/|\breportPath\(['"`]data/.test(code))
      .map(({ path }) => path);
    expect(named.toSorted()).toEqual(['load.ts', 'report/index.ts', 'styles/typefaces.ts', 'tools/watch-data.ts']);
    const reading = files.filter(({ code }) => /\bread\w*\([^)]*\.source\b/.test(code)).map(({ path }) => path);
    expect(reading).toEqual(['load.ts']);
  });
});

describe('another report needs no change in', () => {
  /** Names, counts and addresses that only this report has. Every report has a first paragraph. */
  const particular = [
    new RegExp(`${report.state}|kazakh|\\bkaz\\b|astana|almaty|majilis|tenge`, 'i'),
    new RegExp(`\\b(${report.expected.paragraphs}|${report.treaties!.paragraph})\\b`),
    /\bannex(es)?[-/ ]?\d/i,
    /\bpara(graph)?s?[-/ ]?(?!1\b)\d/i,
    /\bparagraph['"]?\s*(===?|:|\()\s*\d/,
    /\.(quoted|words|date|list|text|numerals|paragraph)\(\s*\d/,
  ];
  const parts = [...new Set(files.map(({ path }) => path.split('/')[0]!))].filter((part) => part !== 'report');

  test.each(parts)('%s', (part) => {
    const found = files
      .filter(({ path }) => path.split('/')[0] === part)
      .flatMap(({ path, code }) =>
        particular.flatMap((pattern) => {
          const match = pattern.exec(code);
          return match ? [`${path}: ${match[0]}`] : [];
        }),
      );
    expect(found).toEqual([]);
  });

  test('what is particular is in its own folder, and imports nothing but types from src/', () => {
    const second = sourceFiles('tests/fixtures/second/src');
    expect(second.map(({ path }) => path)).toContain('report/index.ts');
    const taken = second.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, types }) => !types && !target.startsWith('report/'))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(taken).toEqual([]);
  });
});
