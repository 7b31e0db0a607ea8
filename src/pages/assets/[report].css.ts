import type { APIRoute, GetStaticPaths } from 'astro';
import { reportSheet } from './_report.ts';

export const getStaticPaths = (async () => {
  const { name, content } = await reportSheet();
  return [{ params: { report: name }, props: { content } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: string }> = ({ props: { content } }) =>
  new Response(content, { headers: { 'content-type': 'text/css' } });
