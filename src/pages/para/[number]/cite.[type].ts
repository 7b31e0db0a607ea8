import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFiles, type CitationFile } from '../../../cite/files.ts';
import { paragraph } from '../../../cite/locator.ts';
import { cslOf } from '../../../citations.ts';
import { all } from '../../../content.ts';

/** Each paragraph's citation for reference managers: `/para/15/cite.bib`, `.ris`, `.json`. */
export const getStaticPaths = (async () => {
  const paragraphs = await all('paragraphs');
  return paragraphs.flatMap(({ number }) =>
    Object.keys(citationFiles).map((type) => ({ params: { number: String(number), type } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const { mediaType, make } = citationFiles[params.type as CitationFile];
  return new Response(make(cslOf(paragraph(Number(params.number)))), { headers: { 'Content-Type': mediaType } });
};
