import type { APIRoute, GetStaticPaths } from 'astro';
import { searchFile } from './_search.ts';

export const getStaticPaths = (async () => {
  const { name, content } = await searchFile();
  return [{ params: { search: name }, props: { content } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: string }> = ({ props: { content } }) =>
  new Response(content, { headers: { 'content-type': 'application/json; charset=utf-8' } });
