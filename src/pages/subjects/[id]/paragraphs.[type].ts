import type { APIRoute, GetStaticPaths } from 'astro';
import { report } from '#report';
import { collected, takeAlong, type TakeAlong } from '../../../cite/take-along.ts';
import { all, citedParagraphs } from '../../../content.ts';
import { isAbout } from '../../../subjects/subjects.ts';

/** The paragraphs of a subject as files: `/subjects/torture/paragraphs.txt`. */
export const getStaticPaths = (async () => {
  const subjects = (await all('subjects')).filter(({ locators }) => locators.length);
  const types = Object.keys(takeAlong) as TakeAlong[];
  return subjects.flatMap((subject) =>
    types.map((type) => ({ params: { id: subject.id, type }, props: { subject, type } })),
  );
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { subject, type } }) => {
  const own = (await citedParagraphs()).filter(({ paragraph }) => isAbout(paragraph.number)(subject));
  return new Response(collected(type, subject.label, report.symbol, own), {
    headers: { 'Content-Type': takeAlong[type].mediaType },
  });
};
