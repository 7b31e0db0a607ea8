import { geoLength, geoMercator } from 'd3';
import { expect, test } from 'vitest';
import { borderOf, countryOf, simplified, world, type Place } from '../../../src/report/charts/drawings/atlas.ts';

const earthRadius = 6371;

test('a border is as long as it is in the world, roughly: a coarse line cuts corners', () => {
  const length = geoLength(borderOf(world(), 'Norway', 'Sweden')) * earthRadius;
  expect(length).toBeGreaterThan(0.8 * 1630);
  expect(length).toBeLessThan(1630);
});

test('a country that the atlas does not have is an error', () => {
  expect(() => countryOf(world(), 'Ruritania')).toThrow('Unexpected country Ruritania, expected one of the atlas');
  expect(() => borderOf(world(), 'Norway', 'Ruritania')).toThrow(
    'Unexpected country Ruritania, expected one of the atlas',
  );
  expect(() => borderOf(world(), 'Norway', 'Denmark')).toThrow('Norway and Denmark share no border in the atlas');
});

test('a simpler line keeps its ends, on a map of what it shows', () => {
  const projection = geoMercator().fitSize([300, 300], countryOf(world(), 'Sweden'));
  const simple = simplified(world(), (place): Place => projection(place)!, [300, 300], 20);
  const ends = (atlas: ReturnType<typeof world>) => {
    const [line] = borderOf(atlas, 'Sweden', 'Norway').coordinates;
    return { count: line!.length, ends: [line![0], line!.at(-1)] };
  };
  expect(ends(simple).ends).toEqual(ends(world()).ends);
  expect(ends(simple).count).toBeLessThan(ends(world()).count / 2);
  expect(() => countryOf(simple, 'Brazil')).toThrow();
});
