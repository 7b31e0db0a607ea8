import { execSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { load } from '../../src/load.ts';
import { collect } from '../../src/collect.ts';
import { report } from '#report';

/**
 * The same report as a reader would get it from two other generators, and as bare HTML: a reading page with every
 * paragraph anchored, and a page with one chart, or one table, of births and deaths. Packages come from npm.
 */
export interface Peer {
  name: string;
  dir: string;
  path: string;
}

const root = '.cache/peers';

/** @param others whether to make those of the other generators, too, which takes minutes */
export function makePeers(others: boolean): Peer[] {
  for (const folder of ['floor', 'framework/src', 'starlight/src/content/docs'])
    mkdirSync(`${root}/${folder}`, { recursive: true });
  const { tree } = load(report);
  const { paragraphs, sections, tables } = collect(tree, report);
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const headings = (first: number) =>
    sections
      .filter((section) => section.first === first)
      .map(({ level, label, title }) => `<h${level + 1}>${escape(`${label} ${title}`)}</h${level + 1}>\n`);
  const body = paragraphs
    .map(({ number, text, items }) => {
      const list = items.map((item) => `<ul><li>${escape(item)}</li></ul>\n`).join('');
      return `${headings(number).join('')}<p id="p${number}"><a href="#p${number}">${number}.</a> ${escape(text)}</p>\n${list}`;
    })
    .concat(
      tables.flatMap(({ rows }) =>
        rows
          .flatMap(({ label, cells }) => [label, ...cells.map(({ text }) => text)])
          .map((text) => `<div>${escape(text)}</div>\n`),
      ),
    )
    .join('\n');

  writeFileSync(
    `${root}/floor/index.html`,
    `<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content="width=device-width"><title>Report</title><main>${body}</main>`,
  );
  const floor = { name: 'floor: the bare text', dir: `${root}/floor`, path: '/' };
  if (!others) return [floor];
  framework(body, births(tables));
  starlight(body, births(tables));
  return [
    floor,
    { name: 'Observable Framework, report', dir: `${root}/framework/dist`, path: '/' },
    { name: 'Starlight, report', dir: `${root}/starlight/dist`, path: '/' },
    { name: 'Observable Framework, one chart', dir: `${root}/framework/dist`, path: '/annex-5' },
    { name: 'Starlight, one table', dir: `${root}/starlight/dist`, path: '/annex-5/' },
  ];
}

interface Births {
  group: string;
  year: number;
  births: number;
  deaths: number;
}

/** Birth and death rates by year, as the peers' chart and table show them. */
function births(tables: ReturnType<typeof collect>['tables']): Births[] {
  const table = tables.find(({ columns }) => columns.some(({ id }) => id === 'birth-rate'))!;
  return table.rows.map(({ group, label, cells }) => {
    const value = (column: string) => cells.find((cell) => cell.column === column)!.value!;
    return { group: group ?? '', year: Number(label), births: value('birth-rate'), deaths: value('death-rate') };
  });
}

function framework(body: string, data: Births[]): void {
  const dir = `${root}/framework`;
  write(
    dir,
    'package.json',
    '{"name":"peer-framework","private":true,"type":"module","scripts":{"build":"observable build"}}',
  );
  write(dir, 'observablehq.config.js', 'export default { title: "Report", root: "src", search: false };');
  write(dir, 'src/index.md', `# Report\n\n${body}`);
  write(
    dir,
    'src/annex-5.md',
    `# Annex 5\n\n\`\`\`js\nimport * as P from "@observablehq/plot";\nconst data = ${JSON.stringify(data)};\ndisplay(P.plot({marginRight: 60, color: {legend: true}, marks: [P.lineY(data, {x: 'year', y: 'births', stroke: 'group', tip: true}), P.lineY(data, {x: 'year', y: 'deaths', stroke: 'group', strokeDasharray: '4 2'})]}));\n\`\`\`\n`,
  );
  install(dir, 'node@24 @observablehq/framework@1.13.4 @observablehq/plot d3 htl isoformat');
}

function starlight(body: string, data: Births[]): void {
  const dir = `${root}/starlight`;
  write(
    dir,
    'package.json',
    '{"name":"peer-starlight","private":true,"type":"module","scripts":{"build":"astro build"}}',
  );
  write(
    dir,
    'astro.config.mjs',
    `import { defineConfig } from 'astro/config'; import starlight from '@astrojs/starlight';\nexport default defineConfig({ site: 'https://example.org', integrations: [starlight({ title: 'Report' })] });\n`,
  );
  write(
    dir,
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content'; import { docsLoader } from '@astrojs/starlight/loaders'; import { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
  );
  const rows = data
    .map(({ group, year, births, deaths }) => `| ${group} | ${year} | ${births} | ${deaths} |`)
    .join('\n');
  write(dir, 'src/content/docs/index.md', `---\ntitle: Report\n---\n\n${body}`);
  write(
    dir,
    'src/content/docs/annex-5.md',
    `---\ntitle: Annex 5\n---\n\n| group | year | births | deaths |\n|---|---|---|---|\n${rows}\n`,
  );
  install(dir, 'node@24 astro@7 @astrojs/starlight@0.42.4 sharp');
}

function write(dir: string, file: string, text: string): void {
  writeFileSync(`${dir}/${file}`, text);
}

function install(dir: string, packages: string): void {
  const installed = (JSON.parse(readFileSync(`${dir}/package.json`, 'utf8')) as { devDependencies?: object })
    .devDependencies;
  if (!installed) execSync(`npm install --save-dev ${packages}`, { cwd: dir, stdio: 'inherit' });
  execSync('npm run build', { cwd: dir, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
}
