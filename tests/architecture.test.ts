import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { report } from '#report';
import { sourceFiles, type Import } from './support/sources.ts';

/** What a part of `src/` may import: paths from `src/`, ending in `/` for a folder, and packages by name. */
interface Arrows {
  values: string[];
  /** Beyond `values`. */
  types: string[];
}

const arrows: Record<string, Arrows> = {
  parse: { values: ['parse/'], types: [] },
  rules: { values: ['rules/', 'parse/'], types: [] },
  collections: { values: ['collections/', 'parse/', 'zod', 'd3-dsv'], types: [] },
  // How a text prints its dates is no report's own.
  report: { values: ['report/', 'parse/dates.ts'], types: ['parse/', 'collections/', 'charts/'] },
  publish: {
    values: [
      'publish/',
      'collections/',
      'cite/',
      'parse/grammar.ts',
      'format.ts',
      'zod',
      'd3-dsv',
      'fflate',
      'node:crypto',
    ],
    types: ['charts/'],
  },
  search: { values: ['search/', 'cite/', 'collections/'], types: ['charts/'] },
  charts: {
    values: [
      'charts/',
      // How a place is linked and a number written, and the colours: all without a thought of this report or of Astro.
      ...['collections/address.ts', 'format.ts', 'styles/tokens.ts'],
      ...[
        '@observablehq/plot',
        'd3',
        'topojson-client',
        'topojson-specification',
        'jsdom',
        '@resvg/resvg-js',
        'fontkit',
      ],
      ...['node:fs', 'node:module'],
    ],
    types: ['collections/', 'parse/'],
  },
};

const files = sourceFiles();
const inside = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`));
const allowed = (target: string, list: string[]) =>
  list.some((one) => (one.endsWith('/') ? target.startsWith(one) : target === one));

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

describe('the way through', () => {
  test.each(Object.entries(arrows))('%s imports what it may', (folder, { values, types }) => {
    const found = wrong(
      folder,
      (made) => !allowed(made.target, values) && !(made.types && allowed(made.target, types)),
    );
    expect(found).toEqual([]);
    expect(inside(folder)).not.toEqual([]);
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

  test('no file imports itself by way of others; a type may come back, as that of a report whose checks read its facts', () => {
    const values = (imports: Import[]) => imports.flatMap(({ target, types }) => (types ? [] : [target]));
    const left = new Map(files.map(({ path, imports }) => [path, new Set(values(imports))]));
    // A file that imports none of those left is in no circle.
    const free = () => [...left].find(([, targets]) => ![...targets].some((target) => left.has(target)));
    for (let one = free(); one; one = free()) left.delete(one[0]);
    expect([...left.keys()]).toEqual([]);
  });

  test('build.ts alone reads data/: the typefaces want its characters, the development server watches it', () => {
    const named = files
      .filter(({ code }) => /['"`](\.{1,2}\/)*data\/|\bown\(['"`]data/.test(code))
      .map(({ path }) => path);
    expect(named.toSorted()).toEqual(['build.ts', 'report/index.ts', 'tools/fonts.ts', 'tools/sources.ts']);
    const reading = files.filter(({ code }) => /\bread\w*\([^)]*\.source\b/.test(code)).map(({ path }) => path);
    expect(reading).toEqual(['build.ts']);
  });
});

describe('the diagram of the README', () => {
  const drawn = /```mermaid\n(.*?)```/s.exec(readFileSync('README.md', 'utf8'))![1]!;
  /** `[from, to]` of each arrow, by the first words of its ends: `parse --> rules[…] --> build` has two. */
  const drawnArrows = drawn.split('\n').flatMap((line) => {
    const ends = line.split('-->').map((end) => /^\s*(\w+)/.exec(end)?.[1]);
    return ends.slice(1).map((to, at) => [ends[at]!, to!] as const);
  });
  const drawnRooms = new Set(drawnArrows.flat());
  const roomOf = (path: string) => path.replace('astro:content', 'content.config.ts').split(/[/.]/)[0]!;
  /** `[imported, importer]` of two rooms that are drawn, for each import. */
  const between = (wanted: (made: Import) => boolean) =>
    files.flatMap(({ path, imports }) =>
      imports
        .filter(wanted)
        .map(({ target }) => [roomOf(target), roomOf(path)] as const)
        .filter(([from, to]) => from !== to && drawnRooms.has(from) && drawnRooms.has(to)),
    );
  const leadsTo = (from: string, to: string): boolean =>
    drawnArrows.some(([start, end]) => start === from && (end === to || leadsTo(end, to)));

  test('draws no arrow that no import makes, but for the files that are read', () => {
    const made = new Set(between(() => true).map(String));
    expect(drawnArrows.map(String).filter((arrow) => !made.has(arrow))).toEqual(['data,build']);
  });

  test('leaves out no room', () => {
    const rooms = files.flatMap(({ path }) => (path.includes('/') ? [roomOf(path)] : []));
    expect([...new Set(rooms)].filter((room) => !drawnRooms.has(room)).toSorted()).toEqual(['site', 'styles', 'tools']);
  });

  test('shows each import as a way along its arrows', () => {
    const values = between(({ types }) => !types);
    expect(values.filter(([from, to]) => !leadsTo(from, to)).map(([from, to]) => `${from} → ${to}`)).toEqual([]);
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
  const rooms = [...new Set(files.map(({ path }) => path.split('/')[0]!))].filter((room) => room !== 'report');

  test.each(rooms)('%s', (room) => {
    const found = files
      .filter(({ path }) => path.split('/')[0] === room)
      .flatMap(({ path, code }) =>
        particular.flatMap((pattern) => {
          const match = pattern.exec(code);
          return match ? [`${path}: ${match[0]}`] : [];
        }),
      );
    expect(found).toEqual([]);
  });

  test('what is particular is in its own folder, and takes nothing but types from the house', () => {
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
