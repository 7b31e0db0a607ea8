import type { APIRoute, GetStaticPaths } from 'astro';
import { fileNameOf, typefaces } from '../../styles/typefaces.ts';
import { subsetOf } from '../../tools/typefaces.ts';

export const getStaticPaths = (() =>
  typefaces.map((typeface) => ({
    params: { typeface: fileNameOf(typeface) },
    props: { typeface },
  }))) satisfies GetStaticPaths;

interface Props {
  typeface: (typeof typefaces)[number];
}

export const GET: APIRoute<Props> = async ({ props: { typeface } }) =>
  new Response(await subsetOf(typeface), { headers: { 'content-type': 'font/woff2' } });
