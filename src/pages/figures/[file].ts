import type { APIRoute, GetStaticPaths } from 'astro';
import { report } from '#report';
import type { Chart } from '../../charts/index.ts';
import { filesOf } from '../../charts/files.ts';
import { charts } from '../../content.ts';

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
  const { mediaType, make } = filesOf[type];
  return new Response(await make(chart, report.symbol), { headers: { 'Content-Type': mediaType } });
};
