import { describe, expect, test } from 'vitest';
import { formsOf } from '../../src/cite/forms.ts';
import { insideQuotation, type CitablePlace } from '../../src/places/place.ts';
import { urlOf } from '../../src/places/url.ts';
import { pinpoint } from '../../src/places/pinpoint.ts';
import { entry, inText, runsOf } from '../../src/cite/styles/apa.ts';
import { mla } from '../../src/cite/styles/mla.ts';
import { templatesOf } from '../../src/cite/templates.ts';
import { fill, plain } from '../../src/cite/template.ts';
import { titleCase } from '../../src/cite/title-case.ts';
import { cited, places } from './made.ts';

const templates = templatesOf(cited);
const url = 'https://host.example/para/15/';
const written = (place: CitablePlace, address = url) =>
  formsOf(templates, place, address).map(({ style, part, runs }) => [part ? `${style}, ${part}` : style, plain(runs)]);

test('a paragraph, in every form', () => {
  expect(written(places.paragraph)).toEqual([
    ['un', 'HRI/CORE/XYZ/2021/Rev.1, para. 15.'],
    [
      'oscola',
      'Xyzland, ‘Core document of a State & its islands: Xyzland’ (3 September 2021) UN Doc HRI/CORE/XYZ/2021/Rev.1, para 15.',
    ],
    [
      'chicago',
      `Xyzland, Core Document of a State & Its Islands: Xyzland, HRI/CORE/XYZ/2021/Rev.1 (United Nations, September 3, 2021), para. 15, ${url}.`,
    ],
    [
      'apa, reference list',
      `Xyzland. (2021). Core document of a State & its islands: Xyzland (HRI/CORE/XYZ/2021/Rev.1). United Nations. ${url}`,
    ],
    ['apa, in the text', '(Xyzland, 2021, para. 15)'],
    [
      'mla, works cited',
      `Xyzland. Core Document of a State & Its Islands: Xyzland. HRI/CORE/XYZ/2021/Rev.1, United Nations, 3 Sept. 2021, ${url}.`,
    ],
    ['mla, in the text', '(Xyzland, par. 15)'],
  ]);
});

describe('the United Nations’ form of each kind of place', () => {
  test.each([
    ['document', 'HRI/CORE/XYZ/2021/Rev.1.'],
    ['range', 'HRI/CORE/XYZ/2021/Rev.1, paras. 87–92.'],
    ['section', 'HRI/CORE/XYZ/2021/Rev.1, sect. I.A (c).'],
    ['introduction', 'HRI/CORE/XYZ/2021/Rev.1, Introduction.'],
    ['annex', 'HRI/CORE/XYZ/2021/Rev.1, annex 5.'],
    ['table', 'HRI/CORE/XYZ/2021/Rev.1, para. 20.'],
    ['cell', 'HRI/CORE/XYZ/2021/Rev.1, annex 5 (Urban population: 2016; Deaths).'],
    ['chart', 'HRI/CORE/XYZ/2021/Rev.1, annex 5 and paras. 12 and 13, as charted in “More births”, The site.'],
  ] as const)('%s', (kind, form) => {
    expect(written(places[kind])[0]).toEqual(['un', form]);
  });
});

describe('pinpoints', () => {
  test.each([
    ['oscola', 'range', 'paras 87–92'],
    ['oscola', 'section', 'section I.A (c)'],
    ['oscola', 'chart', 'annex 5 and paras 12 and 13, as charted in ‘More births’, The site'],
    ['chicago', 'section', 'sec. I.A (c)'],
    ['chicago', 'chart', 'annex 5 and paras. 12 and 13, as charted in “More births,” The site'],
    ['apa', 'section', 'Section I.A (c)'],
    ['apa', 'annex', 'Annex 5'],
    ['apa', 'cell', 'Annex 5 [Urban population: 2016; Deaths]'],
    ['mla', 'range', 'pars. 87–92'],
    ['mla', 'cell', 'annex 5 [Urban population: 2016; Deaths]'],
  ] as const)('%s, %s', (style, kind, words) => {
    expect(pinpoint(places[kind], style)).toBe(words);
  });
});

test('a quotation inside a title takes the marks that are not around it', () => {
  const title = 'A “rate” of persons';
  const chart = { ...places.chart, title, inner: insideQuotation(title) };
  expect(pinpoint(chart, 'un')).toContain('“A ‘rate’ of persons”,');
  expect(pinpoint(chart, 'apa')).toContain('“A ‘rate’ of persons,”');
  expect(pinpoint(chart, 'oscola')).toContain('‘A “rate” of persons’,');
});

test('without an address each form closes as it should', () => {
  expect(written(places.annex, '').map(([, words]) => words)).toEqual([
    expect.stringMatching(/Rev\.1, annex 5\.$/),
    expect.stringMatching(/Rev\.1, annex 5\.$/),
    expect.stringMatching(/2021\), annex 5\.$/),
    expect.stringMatching(/United Nations\.$/),
    '(Xyzland, 2021, Annex 5)',
    expect.stringMatching(/3 Sept\. 2021\.$/),
    '(Xyzland, annex 5)',
  ]);
});

test('the titles, and nothing else, are in italics', () => {
  const italic = formsOf(templates, places.range, url).flatMap(({ style, runs }) =>
    runs.flatMap((run) => (typeof run === 'string' ? [] : [[style, run.i]])),
  );
  expect(italic).toEqual([
    ['chicago', 'Core Document of a State & Its Islands: Xyzland'],
    ['apa', 'Core document of a State & its islands: Xyzland'],
    ['mla', 'Core Document of a State & Its Islands: Xyzland'],
  ]);
});

test('the APA templates say what the processor says of the filled-in item', () => {
  const [list, text] = templates.filter(({ style }) => style === 'apa');
  for (const address of ['', 'https://elsewhere.example/base/report/#para-87']) {
    expect(fill(list!.runs, { pin: '', url: address })).toEqual(runsOf(entry(cited, address)));
  }
  for (const place of Object.values(places)) {
    const pin = pinpoint(place, 'apa');
    expect(plain(fill(text!.runs, { pin, url: '' }))).toBe(inText(cited, pin));
  }
});

test('what fills a slot is text: braces and dollars in it stay', () => {
  expect(fill(['A{, pin}.{ url}'], { pin: '$& {pin} $1', url: '{, url}' })).toEqual(['A, $& {pin} $1. {, url}']);
});

test('MLA shortens the months that it shortens', () => {
  const month = (number: string) =>
    /, \d+ (\S+) \d/.exec(plain(mla({ ...cited, date: `2021-${number}-03` })[0]!.runs))?.[1];
  expect(['01', '05', '06', '07', '09', '12'].map(month)).toEqual(['Jan.', 'May', 'June', 'July', 'Sept.', 'Dec.']);
});

test('headline capitals spare small words, but not the first and last of a title or subtitle', () => {
  expect(titleCase('the ways of a State: on the road to')).toBe('The Ways of a State: On the Road To');
  expect(titleCase('reports of States parties')).toBe('Reports of States Parties');
});

test('each place leads back to where it stands', () => {
  expect(Object.values(places).map(urlOf)).toEqual([
    '/report/',
    '/para/15/',
    '/report/#para-87',
    '/report/#i-a-c',
    '/report/#introduction',
    '/annex/5/',
    '/treaties/',
    '/annex/5/#r-urban-2016.deaths',
    '/charts/births/',
  ]);
});
