import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from './_files.ts';

const types: Record<string, string> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

export const getStaticPaths = (async () => {
  const files = await dataFiles();
  return [...files].map(([file, content]) => ({ params: { file }, props: { content } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, props }) => {
  const type = types[params.file!.split('.').at(-1)!]!;
  return new Response((props as { content: string }).content, { headers: { 'content-type': type } });
};
