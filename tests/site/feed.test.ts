import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { feedOf } from '../../src/site/feed.ts';

const editions = [
  { number: 1, date: '2026-01-31', summary: 'The first edition.', corrections: [] },
  {
    number: 2,
    date: '2026-02-28',
    summary: 'Mends a table & “more”.',
    corrections: [{ where: { path: '/annex/5/', name: 'Annex 5' }, what: 'Now <b>1.5</b>.', why: 'A misprint.' }],
  },
];

test('the feed has the editions, the latest first, with what each corrects and whole addresses', async () => {
  const address = (path: string) => `https://host.example/base${path}`;
  const xml = await feedOf(editions, { title: 'Site: corrections', description: 'Editions.', address });
  const feed = new new JSDOM().window.DOMParser().parseFromString(xml, 'application/xml');
  expect(feed.querySelector('parsererror')).toBeNull();
  const items = [...feed.querySelectorAll('item')].map((item) =>
    Object.fromEntries([...item.children].map(({ tagName, textContent }) => [tagName, textContent])),
  );
  expect(items).toMatchObject([
    {
      title: 'Edition 2',
      link: 'https://host.example/base/corrections/#edition-2',
      pubDate: 'Sat, 28 Feb 2026 00:00:00 GMT',
      description: 'Mends a table & “more”.\nAnnex 5: Now <b>1.5</b>. Why: A misprint.',
    },
    { title: 'Edition 1', description: 'The first edition.' },
  ]);
  expect(new Set(items.map(({ guid }) => guid)).size).toBe(2);
  const self = feed.getElementsByTagName('atom:link')[0]!;
  expect(self.getAttribute('href')).toBe('https://host.example/base/corrections/feed.xml');
});
