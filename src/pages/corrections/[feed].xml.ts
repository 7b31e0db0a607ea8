import type { APIRoute, GetStaticPaths } from 'astro';
import { report } from '#report';
import { editions } from '../../site/edition.ts';
import { feedOf } from '../../site/feed.ts';
import { address, name } from '../../site/site.ts';

/** A feed is made only where the site knows its own address (`SITE_URL`): its links must be whole. */
export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { feed: 'feed' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const feed = await feedOf(editions, {
    title: `${name}: editions and corrections`,
    description: `Each edition of this site of ${report.symbol}, and what it corrects of the one before.`,
    address,
  });
  return new Response(feed, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
};
