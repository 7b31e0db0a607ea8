import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, merge, mesh } from 'topojson-client';
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
  if (!found) throw new Error(`No country ${name} in the atlas`);
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
 * The countries that a map shows, with fewer points: those are left out that change a line by less than an area in
 * px², the least first (Visvalingam and Whyatt). Neighbours keep one line between them.
 */
export function simplified(atlas: World, project: (place: Place) => Place, shown: Place, area: number): World {
  const { scale, translate } = atlas.transform!;
  const isShown = ([x, y]: Place) => x >= 0 && y >= 0 && x <= shown[0] && y <= shown[1];
  const onMap = new Set<number>();
  const arcs = atlas.arcs.map((arc, index) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx, dy]) => {
      const place: Place = [(x += dx!) * scale[0] + translate[0], (y += dy!) * scale[1] + translate[1]];
      return { place, at: project(place) };
    });
    if (points.some(({ at }) => isShown(at))) onMap.add(index);
    return (onMap.has(index) ? thinned(points, area) : points).map(({ place }) => place);
  });
  // An arc that is run backwards has its number inverted.
  const geometries = atlas.objects.countries.geometries.filter(
    (country) => 'arcs' in country && (country.arcs.flat(2) as number[]).some((arc) => onMap.has(arc < 0 ? ~arc : arc)),
  );
  return { ...atlas, transform: undefined, arcs, objects: { countries: { ...atlas.objects.countries, geometries } } };
}

function thinned<Point extends { at: Place }>(line: Point[], least: number): Point[] {
  const kept = [...line];
  const areaAt = (index: number) => {
    const [a, b, c] = [kept[index - 1], kept[index]!, kept[index + 1]].map((point) => point?.at);
    if (!a || !c) return Infinity;
    return Math.abs((b![0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b![1] - a[1])) / 2;
  };
  const areas = kept.map((_, index) => areaAt(index));
  for (;;) {
    const index = areas.reduce((best, area, at) => (area < areas[best]! ? at : best), 0);
    if (areas[index]! > least) return kept;
    kept.splice(index, 1);
    areas.splice(index, 1);
    for (const at of [index - 1, index]) areas[at] = areaAt(at);
  }
}
