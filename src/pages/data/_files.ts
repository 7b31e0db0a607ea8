import { createHash } from 'node:crypto';
import { report } from '#report';
import { addressOf } from '../../collections/address.ts';
import type { CheckEntry } from '../../collections/checks.ts';
import type { Use } from '../../collections/facts.ts';
import { readDescriptor } from '../../build.ts';
import { tidy, toCsv } from '../../collections/tidy.ts';
import { all } from '../../content.ts';
import { href } from '../../site.ts';

/** The files under `/data/`, by name: the collections as published. Made once for all pages of a build. */
let files: Promise<Map<string, string>> | undefined;

export function dataFiles(): Promise<Map<string, string>> {
  return (files ??= make());
}

async function make(): Promise<Map<string, string>> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
  const paragraphs = (await all('paragraphs')).map((entry) => ({ ...entry, url: href(entry.url) }));
  const annexes = await all('annexes');
  const treaties = report.treaties ? await all('treaties') : [];
  const statistics = await all('statistics');
  const checks = (await all('checks')).map(asPublished);
  const made = new Map([
    ['paragraphs.json', json(paragraphs)],
    ['sections.json', json(await all('sections'))],
    ...(treaties.length ? ([['treaties.json', json(treaties)], ['treaties.csv', toCsv(treaties)]] as const) : []),
    ['statistics.json', json(statistics)],
    ['statistics.csv', toCsv(statistics)],
    ['checks.json', json(checks)],
    ['checks.csv', toCsv(checks)],
  ]);
  const inner = (await all('tables')).filter(({ id }) => id.startsWith('para-'));
  const published = annexes.flatMap((annex) => (annex.published ? [{ ...annex, url: href(annex.url) }] : []));
  for (const table of [...published, ...inner]) {
    const layout = report.grammar.tables.find(({ id }) => id === table.id)!;
    made.set(`${table.id}.json`, json(table));
    made.set(`${table.id}.csv`, toCsv(tidy(table, layout.tidy)));
  }
  made.set('datapackage.json', json(dataPackage(made)));
  return made;
}

/** A check as published: the places it read as addresses of this site. */
function asPublished({ mark, uses, theme, range, ...check }: CheckEntry) {
  const addresses = (read: Use[]) => [...new Set(read.map((use) => href(addressOf(use))))];
  return { ...check, range: range?.join('–') ?? null, theme: theme.id, address: addresses([mark])[0]!, uses: addresses(uses) };
}

/** The descriptor of `data/`, each resource with the bytes and digest of its file as published. */
function dataPackage(made: Map<string, string>): object {
  const descriptor = readDescriptor();
  const resources = descriptor.resources.map((resource) => {
    const content = made.get(resource.path);
    if (content === undefined) return resource;
    const bytes = Buffer.from(content);
    const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    return { ...resource, bytes: bytes.length, hash };
  });
  return { ...descriptor, resources };
}
