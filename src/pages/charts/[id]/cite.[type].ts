import type { APIRoute, GetStaticPaths } from 'astro';
import type { Chart } from '../../../charts/index.ts';
import { citationFiles, type CitationFile } from '../../../cite/files.ts';
import { chartPlace, cslOf } from '../../../citations.ts';
import { charts } from '../../../content.ts';

/** Each chart's citation for reference managers: `/charts/births-deaths/cite.bib`, `.ris`, `.json`. */
export const getStaticPaths = (async () => {
  const made = await charts();
  return made.flatMap((chart) =>
    Object.keys(citationFiles).map((type) => ({ params: { id: chart.id, type }, props: { chart } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ chart: Chart }> = ({ params, props: { chart } }) => {
  const { mediaType, make } = citationFiles[params.type as CitationFile];
  return new Response(make(cslOf(chartPlace(chart))), { headers: { 'Content-Type': mediaType } });
};
