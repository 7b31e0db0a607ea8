import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { cellsOf } from '../../src/places/cell.ts';
import { idOf } from '../../src/places/id.ts';
import { labelOf } from '../../src/places/label.ts';
import { pinpoint, type Style } from '../../src/places/pinpoint.ts';
import type { CitablePlace } from '../../src/places/place.ts';
import { queryOf } from '../../src/places/query.ts';
import { readPlace } from '../../src/places/read.ts';
import { urlOf } from '../../src/places/url.ts';
import { fuzzTimeout, hold } from '../support/fuzz.ts';
import { known } from './made.ts';

/** Every place that can be cited: cells by the thousand. */
const all: CitablePlace[] = [
  { kind: 'document' },
  ...Array.from({ length: known.paragraphs }, (_, index) => ({ kind: 'paragraph', number: index + 1 }) as const),
  { kind: 'range', first: 87, last: 92 },
  ...known.sections,
  ...known.annexes.map(({ number }) => ({ kind: 'annex', number }) as const),
  { kind: 'table', table: 'treaties', under: 361 },
  ...known.charts,
  ...known.tables.flatMap(cellsOf),
];

/** The places that are not read back from a text about them. */
const wrong = (textOf: (place: CitablePlace) => string, places: CitablePlace[]) =>
  places
    .filter((place) => {
      const reading = readPlace(textOf(place), known);
      return !reading || reading.problem !== undefined || idOf(reading.place) !== idOf(place);
    })
    .map((place) => `${idOf(place)}: ${textOf(place)}`);

describe('every place of the report is read back from', () => {
  const labels = Map.groupBy(all, labelOf);
  /** A chart’s title names no place, and no words tell the cells of two columns of one title apart. */
  const named = all.filter((place) => place.kind !== 'chart' && labels.get(labelOf(place))!.length === 1);

  test('its id, but for the report’s own', () =>
    expect(
      wrong(
        idOf,
        all.filter(({ kind }) => kind !== 'document'),
      ),
    ).toEqual([]));

  test('its URL', () =>
    expect(
      wrong(
        urlOf,
        all.filter(({ kind }) => kind !== 'range'),
      ),
    ).toEqual([]));

  test('its query', () => expect(wrong(queryOf, all)).toEqual([]));

  test('its label', () => {
    expect(named.length).toBeGreaterThan(1000);
    expect(
      wrong(
        labelOf,
        named.filter(({ kind }) => kind !== 'document'),
      ),
    ).toEqual([]);
  });

  test.each<Style>(['un', 'oscola', 'apa'])('its citation, %s', (style) => {
    // What has no number or label of its own is cited by the paragraph above it or by its title.
    const numbered = named.filter((place) => !('under' in place) && !('labels' in place && !place.labels.length));
    expect(wrong((place) => `${known.symbol}, ${pinpoint(place, style)}`, numbered)).toEqual([]);
  });
});

test(
  'whatever is typed, what is read can be read again and exists',
  () => {
    const word = fc.constantFrom(
      'para ',
      'paras. ',
      'annex ',
      'section ',
      '#',
      '/annex/5/#r-',
      '?cell=',
      '?annex=',
      '§',
    );
    const text = fc.oneof(fc.string(), fc.integer().map(String), fc.stringMatching(/^[0-9 .–-]{1,12}$/));
    hold(
      fc.property(fc.tuple(fc.option(word), text), ([before, typed]) => {
        const reading = readPlace(`${before ?? ''}${typed}`, known);
        if (!reading || ['check', 'finding', 'subject', 'passage'].includes(reading.place.kind)) return;
        expect(readPlace(queryOf(reading.place as CitablePlace), known)).toMatchObject({ place: reading.place });
        expect(readPlace(queryOf(reading.place as CitablePlace), known)!.problem).toBeUndefined();
      }),
    );
  },
  fuzzTimeout,
);
