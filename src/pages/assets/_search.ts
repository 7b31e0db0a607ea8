import { createHash } from 'node:crypto';
import { report } from '#report';
import { charts, entries, once, stories } from '../../content.ts';
import { documentsOf, packed } from '../../search/documents.ts';

/** What can be found, as JSON. Its name changes with its content, so that browsers may cache it for good. */
export const searchFile = once(async () => {
  const storyList = (await stories()).map(({ id, data: { title, description } }) => ({ id, title, description }));
  const documents = documentsOf(report, { ...(await entries()), stories: storyList, charts: await charts() });
  const content = JSON.stringify(packed(documents));
  const digest = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  return { name: `search.${digest}.json`, content, documents };
});
