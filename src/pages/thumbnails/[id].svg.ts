import type { APIRoute, GetStaticPaths } from 'astro';
import { thumbnail } from '../../charts/thumbnail.ts';
import { charts } from '../../content.ts';

/** Each chart as a small picture without words, to stand beside a link to it. */
export const getStaticPaths = (async () =>
  (await charts()).map((chart) => ({ params: { id: chart.id }, props: { chart } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ chart: Parameters<typeof thumbnail>[0] }> = ({ props: { chart } }) =>
  new Response(thumbnail(chart), { headers: { 'Content-Type': 'image/svg+xml' } });
