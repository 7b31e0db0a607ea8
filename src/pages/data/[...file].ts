import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedFiles } from './_files.ts';

const types: Record<string, string> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
  epub: 'application/epub+zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export const getStaticPaths = (async () => {
  const files = await publishedFiles();
  return [...files].map(([file, content]) => ({ params: { file }, props: { content } }));
}) satisfies GetStaticPaths;

interface Props {
  content: string | Uint8Array<ArrayBuffer>;
}

export const GET: APIRoute<Props> = ({ params, props: { content } }) =>
  new Response(content, { headers: { 'content-type': types[params.file!.split('.').at(-1)!]! } });
