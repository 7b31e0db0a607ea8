import { createHash } from 'node:crypto';
import { report } from '#report';
import { charts, entries, once, stories } from '../../content.ts';
import { documentsOf } from '../../search/documents.ts';
import { pack } from '../../search/packed.ts';

/** What the search reads, under a name that changes with its content, so that browsers may keep it. */
export const searchFile = once(async () => {
  const told = (await stories()).map(({ id, data: { title, description } }) => ({ id, title, description }));
  const content = pack(documentsOf(report, { ...(await entries()), stories: told, charts: await charts() }));
  const digest = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  return { name: `search.${digest}`, content };
});
