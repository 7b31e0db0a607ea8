import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import { report } from '#report';
import { all, charts } from '../../content.ts';
import { documentsOf } from '../../search/documents.ts';
import { pack } from '../../search/packed.ts';

let made: Promise<{ name: string; content: string }> | undefined;

/** What the search reads, under a name that changes with its content, so that browsers may keep it. Made once a build. */
export function searchFile(): Promise<{ name: string; content: string }> {
  return (made ??= make());
}

async function make(): Promise<{ name: string; content: string }> {
  const [paragraphs, sections, tables, annexes, treaties, statistics, checks] = await Promise.all([
    all('paragraphs'),
    all('sections'),
    all('tables'),
    all('annexes'),
    all('treaties'),
    all('statistics'),
    all('checks'),
  ]);
  const stories = (await getCollection('stories'))
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data: { title, description } }) => ({ id, title, description }));
  const sources = { paragraphs, sections, tables, annexes, treaties, statistics, checks, stories };
  const content = pack(documentsOf(report, { ...sources, charts: await charts() }));
  const digest = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  return { name: `search.${digest}`, content };
}
