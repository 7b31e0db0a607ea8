import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFiles, type CitationFile } from '../../cite/files.ts';
import { paragraphs } from '../../places/paragraphs.ts';
import type { CitablePlace } from '../../places/place.ts';
import { urlOf } from '../../places/url.ts';
import { chartPlace, cslOf, findingPlace } from '../../site/citations.ts';
import { all, charts } from '../../content.ts';

/** Citations for reference managers beside each page that has one: `/para/15/cite.bib`, `.ris`, `.json`; none of an annex that is missing. */
export const getStaticPaths = (async () => {
  const annexes = (await all('annexes')).filter(({ published }) => published);
  const places: CitablePlace[] = [
    ...(await all('paragraphs')).map(({ number }) => paragraphs(number)),
    ...annexes.map(({ number }) => ({ kind: 'annex', number }) as const),
    ...(await charts()).map(chartPlace),
    ...(await all('findings')).map(findingPlace),
  ];
  const types = Object.keys(citationFiles) as CitationFile[];
  return places.flatMap((place) =>
    types.map((type) => ({ params: { place: urlOf(place).slice(1, -1), type }, props: { place, type } })),
  );
}) satisfies GetStaticPaths;

interface Props {
  place: CitablePlace;
  type: CitationFile;
}

export const GET: APIRoute<Props> = ({ props: { place, type } }) => {
  const { mediaType, make } = citationFiles[type];
  return new Response(make(cslOf(place)), { headers: { 'Content-Type': mediaType } });
};
