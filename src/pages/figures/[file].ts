import type { APIRoute, GetStaticPaths } from 'astro';
import type { Chart } from '../../charts/index.ts';
import { filesOf } from '../../charts/files.ts';
import { charts, figureFile } from '../../content.ts';

/** Each chart as files: `/figures/births-deaths.svg`, `.png`, `.csv`, `.json`. */
export const getStaticPaths = (async () => {
  const made = await charts();
  return made.flatMap((chart) =>
    Object.keys(filesOf).map((type) => ({ params: { file: `${chart.id}.${type}` }, props: { chart, type } })),
  );
}) satisfies GetStaticPaths;

interface Props {
  chart: Chart;
  type: keyof typeof filesOf;
}

export const GET: APIRoute<Props> = async ({ props: { chart, type } }) => {
  const { mediaType } = filesOf[type];
  return new Response(await figureFile(chart, type), { headers: { 'Content-Type': mediaType } });
};
