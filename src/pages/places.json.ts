import type { APIRoute } from 'astro';
import { places } from '../content.ts';

/** All places of the report, for the scripts that read what a person types: fetched when it is typed. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await places()), { headers: { 'content-type': 'application/json; charset=utf-8' } });
