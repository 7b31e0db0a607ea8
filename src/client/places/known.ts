import type { Known } from '../../places/known.ts';
import { base } from '../shared/fetch-page.ts';

let known: Promise<Known> | undefined;

/** The places of the report, fetched once. @throws {Error} where they cannot be loaded; the next call tries again. */
export function knownPlaces(): Promise<Known> {
  known ??= load();
  known.catch(() => (known = undefined));
  return known;
}

async function load(): Promise<Known> {
  const response = await fetch(`${base}places.json`);
  if (!response.ok) throw new Error(`places.json: ${response.status}`);
  return (await response.json()) as Known;
}

export const notLoaded = 'The list of places could not be loaded. Please try again.';
