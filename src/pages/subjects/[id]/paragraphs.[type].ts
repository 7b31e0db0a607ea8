import type { APIRoute, GetStaticPaths } from 'astro';
import { report } from '#report';
import { all } from '../../../content.ts';
import { cslOf } from '../../../site/citations.ts';
import { address } from '../../../site/site.ts';
import { isAbout } from '../../../subjects/subjects.ts';
import { takeAlong, type Collected, type TakeAlong } from '../../../cite/take-along.ts';

/** The paragraphs of a subject as files: `/subjects/torture/paragraphs.txt`. */
export const getStaticPaths = (async () => {
  const paragraphs = await all('paragraphs');
  const cited = paragraphs.map((paragraph) => ({
    paragraph,
    item: cslOf({ kind: 'paragraph', number: paragraph.number }),
    url: address(paragraph.url),
  }));
  const subjects = (await all('subjects')).filter(({ locators }) => locators.length);
  const types = Object.keys(takeAlong) as TakeAlong[];
  return subjects.flatMap((subject) => {
    const own = cited.filter(({ paragraph }) => isAbout(paragraph.number)(subject));
    const collected: Collected = { subject, symbol: report.symbol, paragraphs: own };
    return types.map((type) => ({ params: { id: subject.id, type }, props: { collected, type } }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ collected: Collected; type: TakeAlong }> = ({ props: { collected, type } }) => {
  const { mediaType, make } = takeAlong[type];
  return new Response(make(collected), { headers: { 'Content-Type': mediaType } });
};
