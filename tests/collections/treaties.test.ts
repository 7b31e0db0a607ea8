import { expect, test } from 'vitest';
import type { TreatyEntry } from '../../src/collections/treaties.ts';
import { entries as made, sourceLines } from '../support/real.ts';

const { treaties: entries, tables } = made;
const treaty = (number: number): TreatyEntry => entries[number - 1]!;

test('there are nineteen, numbered as printed', () => {
  expect(entries.map(({ number }) => number)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
});

test('two dates are signature and ratification; one is ratification', () => {
  expect(entries.map(({ number, signed, ratified }) => `${number} ${signed ?? '–'} ${ratified ?? '–'}`).join('\n'))
    .toMatchInlineSnapshot(`
    "1 2003-12-02 2006-01-24
    2 2003-12-02 2006-01-24
    3 – 1998-08-26
    4 – 1998-08-26
    5 – 1998-08-26
    6 1994-02-16 1994-08-12
    7 – 2009-02-27
    8 2008-12-11 2015-04-21
    9 – 2009-06-30
    10 2007-09-25 2008-10-22
    11 – 2001-08-24
    12 – 2008-05-29
    13 2000-09-06 2003-04-10
    14 2000-09-06 2001-08-24
    15 – –
    16 – –
    17 – –
    18 – –
    19 – –"
  `);
});

test('every printed date is there, unchanged', () => {
  const { line, endLine } = tables.find(({ id }) => id === 'treaties')!.source;
  const printed = sourceLines.slice(line, endLine + 1).filter((text) => /^\t?\d{1,2} \p{L}+ \d{4}$/u.test(text));
  const dates = entries.flatMap((entry) => entry.dates).filter((text) => text !== '-');
  expect(dates).toEqual(printed.map((text) => text.trim()));
});

test('blank lines inside a row do not end it', () => {
  expect(treaty(2)).toMatchObject({
    dates: ['2 December 2003', '24 January 2006'],
    reservations: '-',
    derogations: '-',
  });
  expect(treaty(14)).toMatchObject({ dates: ['6 September 2000', '24 August 2001'] });
  expect(treaty(14).treaty).toMatch(/child pornography$/);
});

test('a dash, an empty cell and a cell that is missing are three different things', () => {
  expect(treaty(15)).toMatchObject({ dates: ['-'], reservations: '-', derogations: '-' });
  expect(treaty(16)).toMatchObject({ dates: ['-'], reservations: '-', derogations: '' });
  expect(treaty(18)).toMatchObject({ dates: [], reservations: '-', derogations: '' });
  expect(treaty(19)).toMatchObject({ dates: [], reservations: '-', derogations: null });
});

test('each leads to its row in the table', () => {
  const rows = tables.find(({ id }) => id === 'treaties')?.rows ?? [];
  expect(entries.map(({ url }) => url)).toEqual(rows.map(({ id }) => `/treaties/#r-${id}`));
  expect(treaty(3)).toMatchObject({ id: 'treaty-3', url: '/treaties/#r-3' });
});

test('none of them is a number', () => {
  const { rows } = tables.find(({ id }) => id === 'treaties')!;
  expect(rows.flatMap(({ cells }) => cells).filter(({ value }) => value !== null)).toEqual([]);
});
