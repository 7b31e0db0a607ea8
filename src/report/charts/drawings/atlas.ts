import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, merge, mesh } from 'topojson-client';
import { filter, filterWeight, planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** Longitude and latitude in degrees, or x and y in px. */
export type Place = [number, number];

type Countries = GeometryCollection<{ name: string }>;
export type World = Topology<{ countries: Countries }>;

let read: World | undefined;

/** The countries of the world at 1:50 million (Natural Earth), found from the project's root. */
export const world = (): World =>
  (read ??= JSON.parse(
    readFileSync(createRequire(`${process.cwd()}/`).resolve('world-atlas/countries-50m.json'), 'utf8'),
  ) as World);

/** One country. @throws {Error} for a name that the atlas does not have. */
export function countryOf(atlas: World, name: string) {
  const found = atlas.objects.countries.geometries.find((country) => nameOf(country) === name);
  if (!found) throw new Error(`Unexpected country ${name}, expected one of the atlas`);
  return feature(atlas, found);
}

/** The line that two countries share. @throws {Error} where they share none. */
export function borderOf(atlas: World, ...names: [string, string]) {
  for (const name of names) countryOf(atlas, name);
  const line = mesh(
    atlas,
    atlas.objects.countries,
    (a, b) => a !== b && names.includes(nameOf(a)) && names.includes(nameOf(b)),
  );
  if (!line.coordinates.length) throw new Error(`${names.join(' and ')} share no border in the atlas`);
  return line;
}

/** The lines between all countries but one. */
export const bordersWithout = (atlas: World, name: string) =>
  mesh(atlas, atlas.objects.countries, (a, b) => a !== b && nameOf(a) !== name && nameOf(b) !== name);

/** The land of all countries as one. */
export const landOf = (atlas: World) => merge(atlas, atlas.objects.countries.geometries as (Polygon | MultiPolygon)[]);

const nameOf = (geometry: object) => (geometry as { properties: { name: string } }).properties.name;

/**
 * The countries that a map shows, with fewer points: those are left out that change a line by less than an area in px²
 * (Visvalingam and Whyatt). Neighbours still share one line.
 * @param shown width and height of the map, px
 */
export function simplified(atlas: World, project: (place: Place) => Place, shown: Place, area: number) {
  const isShown = ([x, y]: Place) => x >= 0 && y >= 0 && x <= shown[0] && y <= shown[1];
  const weights = presimplify(atlas, ([a, b, c]) => planarTriangleArea([project(a), project(b), project(c)]));
  const onMap = filterWeight(atlas, 1, (ring) => Number(ring.some((place) => isShown(project(place)))));
  return filter(simplify(weights, area), onMap) as World;
}
