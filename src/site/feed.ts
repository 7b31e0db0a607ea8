import { getRssString } from '@astrojs/rss';
import type { Edition } from './settings.ts';

interface Channel {
  title: string;
  description: string;
  /** The whole address of a path of the site. */
  address(path: string): string;
}

/** Where the feed is, and the page that it follows. */
export const feedPath = '/corrections/feed.xml';
const page = '/corrections/';

/** An RSS feed of the editions and what each corrects, the latest first. Readers of feeds need whole addresses. */
export function feedOf(editions: Edition[], { title, description, address }: Channel): Promise<string> {
  return getRssString({
    title,
    description,
    site: address(page),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en</language><atom:link href="${address(feedPath)}" rel="self" type="application/rss+xml"/>`,
    items: editions.toReversed().map(({ number, date, summary, corrections }) => ({
      title: `Edition ${number}`,
      link: address(`${page}#edition-${number}`),
      pubDate: new Date(date),
      description: [summary, ...corrections.map(({ where, what, why }) => `${where.name}: ${what} Why: ${why}`)].join(
        '\n',
      ),
    })),
  });
}
