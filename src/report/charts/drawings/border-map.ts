import { geoBounds, geoCentroid, geoConicEqualArea, geoPath } from 'd3';
import { borderOf, bordersWithout, countryOf, landOf, simplified, world, type Place } from './atlas.ts';
import { markOf, sheet, write } from '../../../charts/draw.ts';
import { printed } from '../../../charts/marks.ts';
import { distinct, measureOf, paint, type Data, type Row, type Tone } from '../../../charts/rows.ts';
import { element, textSize, type Frame, type FrameName } from '../../../charts/svg.ts';

export interface BorderMapOptions {
  /** The country in the middle, by its name in the atlas, and where it is written. */
  country: string;
  at: Place;
  /** Where each neighbour is named; its names are the keys of the rows. Longitude and latitude in degrees. */
  names: Record<string, Record<FrameName, Place>>;
  /** Of the lines; those not named are muted. */
  tones: Record<string, Tone>;
  /** Other names on the map, of seas for instance. */
  places?: Record<string, Partial<Record<FrameName, Place>>>;
}

/** Room around the country for the names of its neighbours, px. */
const rooms = { wide: { top: 46, side: 12, bottom: 44 }, narrow: { top: 46, side: 22, bottom: 50 } };

/** How much of a line's detail goes, px². */
const detail = 14;

/** A country and its land borders; each neighbour is named, with its value. */
export function borderMap(data: Data, options: BorderMapOptions, frame: Frame): Element {
  const { country, at, names, tones, places = {} } = options;
  const size = frame.narrow ? 'narrow' : 'wide';
  const whole = world();
  const { projection, extent } = fitted(countryOf(whole, country), frame);
  const project = (place: Place): Place => projection(place)!;
  const atlas = simplified(whole, project, extent, detail);
  projection.clipExtent([[0, 0], extent]);
  const trace = geoPath(projection).digits(0);
  const path = (...shape: Parameters<typeof trace>) => relative(trace(...shape)!);
  const border = (row: Row) =>
    element('path', {
      d: path(borderOf(atlas, country, row.key)),
      fill: 'none',
      stroke: paint(tones[row.key] ?? 'muted'),
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      ...markOf(data, row),
    });
  const ends = data.rows.flatMap(({ key }) =>
    borderOf(atlas, country, key).coordinates.flatMap((line) =>
      [line[0]!, line.at(-1)!].map((end) => project(end as Place)),
    ),
  );
  const named = (row: Row) => {
    const [x, y] = project(names[row.key]![size]);
    const value = `${printed(data, row)} ${measureOf(data, row).unit}`;
    const place = { anchor: 'middle', ...(tones[row.key] && { fill: paint(tones[row.key]!) }) } as const;
    return [write(row.key, [x, y], { ...place, 'font-weight': 600 }), write(value, [x, y + textSize + 3], place)];
  };
  return sheet(...extent, [
    element('path', { d: path(landOf(atlas)), fill: 'var(--muted)', 'fill-opacity': 0.08 }),
    element('path', { d: path(bordersWithout(atlas, country)), fill: 'none', stroke: 'var(--rule)' }),
    element('path', { d: path(countryOf(atlas, country)), fill: 'var(--sky)', 'fill-opacity': 0.12 }),
    ...data.rows.map(border),
    ...distinct(ends.map((end) => end.map(Math.round).join(' '))).map(knot),
    ...Object.entries(places).flatMap(([name, { [size]: place }]) =>
      place ? [write(name, project(place), { anchor: 'middle', fill: 'var(--muted)' })] : [],
    ),
    write(country, project(at), { anchor: 'middle', 'font-weight': 600 }),
    ...data.rows.flatMap(named),
  ]);
}

/** Where one border ends and the next begins. */
function knot(at: string): Element {
  const [cx, cy] = at.split(' ') as [string, string];
  return element('circle', { cx, cy, r: 3.5, fill: 'var(--paper)', stroke: 'var(--muted)', 'stroke-width': 1.5 });
}

/** A path of whole pixels with each point told from the one before: much shorter. */
function relative(path: string): string {
  let [x, y] = [0, 0];
  return path.replaceAll(/([ML])(-?\d+),(-?\d+)/g, (_, command: string, ...to: string[]) => {
    const [nextX, nextY] = [Number(to[0]), Number(to[1])];
    const step = command === 'M' ? `M${nextX} ${nextY}` : `l${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
}

/** An equal-area projection with the country in the room's middle, and the size of the map, px. */
function fitted(shape: ReturnType<typeof countryOf>, { width, narrow }: Frame) {
  const room = narrow ? rooms.narrow : rooms.wide;
  const [longitude] = geoCentroid(shape);
  const [[, south], [, north]] = geoBounds(shape);
  const sixth = (north - south) / 6;
  const projection = geoConicEqualArea()
    .rotate([-longitude, 0])
    .parallels([south + sixth, north - sixth])
    .fitWidth(width - 2 * room.side, shape);
  const [x, y] = projection.translate();
  projection.translate([x + room.side, y + room.top]);
  const [, [, bottom]] = geoPath(projection).bounds(shape);
  return { projection, extent: [width, Math.ceil(bottom + room.bottom)] as Place };
}
