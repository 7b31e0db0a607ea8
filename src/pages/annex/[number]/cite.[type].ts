import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFiles, type CitationFile } from '../../../cite/files.ts';
import { cslOf } from '../../../citations.ts';
import { all } from '../../../content.ts';

/** Each annex's citation for reference managers: `/annex/5/cite.bib`, `.ris`, `.json`; none of one that is missing. */
export const getStaticPaths = (async () => {
  const annexes = (await all('annexes')).filter(({ published }) => published);
  return annexes.flatMap(({ number }) =>
    Object.keys(citationFiles).map((type) => ({ params: { number: String(number), type } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const { mediaType, make } = citationFiles[params.type as CitationFile];
  const locator = { kind: 'annex', number: Number(params.number) } as const;
  return new Response(make(cslOf(locator)), { headers: { 'Content-Type': mediaType } });
};
