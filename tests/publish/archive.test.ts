import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { archive } from '../../src/publish/archive.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const files = (): [string, string | Uint8Array<ArrayBuffer>][] => [
  ['b/table.csv', 'year,räte\n'],
  ['a.png', new Uint8Array([137, 80, 78, 71])],
];

test('holds every file in one folder, sorted, byte for byte', () => {
  const held = unzipSync(archive('REPORT', new Map(files()), '2030-01-05'));
  expect(Object.keys(held)).toEqual(['REPORT/a.png', 'REPORT/b/table.csv']);
  expect(strFromU8(held['REPORT/b/table.csv']!)).toBe('year,räte\n');
  expect(held['REPORT/a.png']).toEqual(new Uint8Array([137, 80, 78, 71]));
});

test('is the same wherever and in whatever order it is made, and another on another date', () => {
  const made = ['UTC', 'Asia/Almaty', 'America/Lima'].map((place, index) => {
    process.env['TZ'] = place;
    return archive('REPORT', new Map(index ? files().toReversed() : files()), '2030-01-05');
  });
  expect(made[1]).toEqual(made[0]);
  expect(made[2]).toEqual(made[0]);
  expect(archive('REPORT', new Map(files()), '2030-01-06')).not.toEqual(made[0]);
});
