import type { APIRoute, GetStaticPaths } from 'astro';
import { report } from '#report';
import { partsOf, takeAlong, type TakeAlong } from '../../cite/take-along.ts';
import { citedParagraphs } from '../../content.ts';

/** What files of any paragraphs are made of, so that those of a search can be saved: `/search/paragraphs-ris.json`. */
export const getStaticPaths = (() =>
  (Object.keys(takeAlong) as TakeAlong[]).map((type) => ({ params: { type } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { type: TakeAlong }> = async ({ params: { type } }) =>
  Response.json(partsOf(type, report.symbol, await citedParagraphs()));
