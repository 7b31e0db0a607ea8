import { write } from '../../../charts/draw.ts';
import { widest } from '../../../charts/marks.ts';
import { paint, type Tone } from '../../../charts/rows.ts';
import type { PictureSpec, PictureStep } from '../../../charts/picture.ts';
import { element, textSize, type Frame } from '../../../charts/svg.ts';
import { between, widerBands } from '../../bands.ts';
import { lowest } from '../../compare.ts';

const [then, now] = ['2015', '2018'] as const;
const sexes = ['males', 'females'] as const;

/** How many years a band holds. */
const bandYears = 5;

/** A part of the drawing: its band or bands of a year, and how it looks in a step. */
interface Part {
  name: string;
  year: typeof then | typeof now;
  bands: readonly string[];
  tone: Tone;
  /** As a line around the bars, and not as bars. */
  outline?: boolean;
}

const hollow = ['10-14', '15-19'];
const old = ['65-plus'];

/** All that can be seen, the lowest first. */
const parts: Part[] = [
  { name: 'then', year: then, bands: widerBands, tone: 'sky' },
  { name: 'hollow', year: then, bands: hollow, tone: 'sun' },
  { name: 'now', year: now, bands: widerBands, tone: 'sky' },
  { name: 'waist', year: now, bands: ['15-19'], tone: 'sun' },
  { name: 'gone', year: now, bands: ['20-24'], tone: 'sun' },
  { name: 'base', year: now, bands: between(widerBands, '0-4', '10-14'), tone: 'steppe' },
  { name: 'swell', year: now, bands: ['30-34', ...old], tone: 'steppe' },
  { name: 'was', year: then, bands: widerBands, tone: 'ink', outline: true },
];

/** What a step shows: the opacity of each part, whether those of the first year are moved up by age, and words at bands. */
interface Shown {
  opacity: Record<string, number>;
  aged?: boolean;
  beside?: Record<string, string>;
  title: string;
}

/** Two population pyramids of the same country, and the move from one to the other. */
export const waist: PictureSpec = {
  id: 'waist',
  width: 540,
  read(facts, say): PictureStep[] {
    const years = Number(now) - Number(then);
    const persons = (band: string, year: string) => facts.cell('annex-3', band, `total-${year}`);
    const people = (band: string, year: string) => say.number(persons(band, year).value);
    const label = (band: string) => facts.row('annex-3', band).label.trim();
    const gain = (band: string) => facts.measure(`population-${band}-gain`).value;
    const bar = (band: string, sex: string, year: string) => facts.cell('annex-3', band, `${sex}-${year}`).value;
    const sizes = new Map(
      widerBands.flatMap((band) =>
        sexes.flatMap((sex) => [then, now].map((year) => [`${band} ${sex} ${year}`, bar(band, sex, year)] as const)),
      ),
    );
    const most = Math.max(...sizes.values());
    const names = widerBands.map(label);
    const draw = (shown: Shown) => (frame: Frame) => pyramid(shown, frame, { sizes, most, years, names });
    const under = (end: string, year: string) =>
      lowest(between(widerBands, '0-4', end).map((band) => persons(band, year))).row.id;

    return [
      {
        description: `Population pyramid at the start of ${then}, men on the left, women on the right, an age band a line. It is wide at ${label('0-4')} (${people('0-4', then)} people) and again at ${label('25-29')} (${people('25-29', then)}), and narrow between.`,
        claims: {
          'narrow between': ['10-14', '15-19'].every(
            (band) => persons(band, then).value < Math.min(persons('0-4', then).value, persons('25-29', then).value),
          ),
        },
        draw: draw({ title: then, opacity: { then: 1 } }),
      },
      {
        description: `The same pyramid with two bands lit: ${label('10-14')} with ${people('10-14', then)} people and ${label('15-19')} with ${people('15-19', then)}, the smallest under 40.`,
        claims: { 'the smallest under 40': under('35-39', then) === '15-19' },
        draw: draw({
          title: then,
          opacity: { then: 0.35, hollow: 1 },
          beside: Object.fromEntries(hollow.map((band) => [band, people(band, then)])),
        }),
      },
      {
        description: `Every bar of ${then} has moved up by ${say.count(years)} years of age. The two lit bands now lie across three bands of the scale.`,
        draw: draw({
          title: `${then}, ${say.number(years)} years older`,
          aged: true,
          opacity: { then: 0.35, hollow: 1 },
        }),
      },
      {
        description: `The pyramid counted at the start of ${now}. ${label('15-19')} is the narrowest band under 45, with ${people('15-19', now)} people. Below it ${label('10-14')} has ${say.signed(gain('10-14'))} since ${then}; above it ${label('20-24')} has ${say.signed(gain('20-24'))}. A line shows the bars of ${then}, moved up by age.`,
        claims: { 'narrowest band under 45': under('40-44', now) === '15-19' },
        draw: draw({
          title: `${now}; line: ${then}, ${say.number(years)} years older`,
          aged: true,
          opacity: { now: 0.35, waist: 1, gone: 0.7, was: 1 },
          beside: {
            '10-14': say.signed(gain('10-14')),
            '15-19': people('15-19', now),
            '20-24': say.signed(gain('20-24')),
          },
        }),
      },
      {
        description: `The same pyramid with its base lit. Since ${then}, ${label('0-4')} has ${say.signed(persons('0-4', now).value - persons('0-4', then).value)} people, ${label('5-9')} ${say.signed(gain('5-9'))} and ${label('10-14')} ${say.signed(gain('10-14'))}. A line shows the bars of ${then}.`,
        draw: draw({
          title: `${now}; line: ${then}`,
          opacity: { now: 0.35, base: 1, was: 1 },
          beside: {
            '0-4': say.signed(persons('0-4', now).value - persons('0-4', then).value),
            '5-9': say.signed(gain('5-9')),
            '10-14': say.signed(gain('10-14')),
          },
        }),
      },
      {
        description: `The same pyramid with two bands higher up lit: ${label('30-34')} has ${say.signed(gain('30-34'))} since ${then}, and the open band ${label('65-plus')} ${say.signed(gain('65-plus'))}. A line shows the bars of ${then}.`,
        draw: draw({
          title: `${now}; line: ${then}`,
          opacity: { now: 0.35, swell: 1, was: 1 },
          beside: { '30-34': say.signed(gain('30-34')), '65-plus': say.signed(gain('65-plus')) },
        }),
      },
    ];
  },
};

interface Sizes {
  sizes: Map<string, number>;
  most: number;
  years: number;
  names: string[];
}

function pyramid(shown: Shown, { width, narrow }: Frame, { sizes, most, years, names }: Sizes): Element {
  const step = narrow ? 21 : 30;
  const heads = 2.5 * textSize;
  const top = heads + (step * years) / bandYears;
  const foot = top + widerBands.length * step;
  const gutter = widest(names) + 12;
  const half = (width - gutter) / 2;
  const svg = element('svg', { width, height: foot + 4 });
  const text = (part: string, words: string, x: number, y: number, rest: Record<string, string | number> = {}) =>
    svg.append(write(words, [x, y], { 'data-part': part, ...rest }));

  for (const { name, year, bands, tone, outline } of parts) {
    const opacity = shown.opacity[name];
    if (!opacity) continue;
    const up = year === then && shown.aged ? (step * years) / bandYears : 0;
    const looks: Record<string, string | number> = outline
      ? { fill: 'none', stroke: paint(tone), 'stroke-width': 1.5 }
      : { fill: paint(tone) };
    const sides = sexes.map((sex, side) => {
      const bars = bands.map((band) => {
        const length = (sizes.get(`${band} ${sex} ${year}`)! / most) * (half - (narrow ? 44 : 24));
        const y = foot - (widerBands.indexOf(band) + 1) * step;
        return { y, end: side ? half + gutter + length : half - length };
      });
      const inner = side ? half + gutter : half;
      if (outline) return `M${inner} ${foot}` + bars.map(({ y, end }) => `H${round(end)}V${y}`).join('') + `H${inner}`;
      return bars.map(({ y, end }) => `M${inner} ${y + 1}H${round(end)}v${step - 2}H${inner}z`).join('');
    });
    svg.append(
      element('path', {
        d: sides.join(''),
        'data-part': name,
        transform: `translate(0 ${-round(up)})`,
        opacity,
        ...looks,
      }),
    );
  }
  widerBands.forEach((_, index) => {
    const y = foot - (index + 0.5) * step + textSize / 3;
    svg.append(write(names[index]!, [width / 2, y], { anchor: 'middle', fill: paint('muted') }));
  });
  for (const [side, words] of ['Men', 'Women'].entries()) {
    svg.append(
      write(words, [side ? half + gutter : half, heads - 4], {
        anchor: side ? 'start' : 'end',
        'font-weight': 600,
      }),
    );
  }
  text(`title ${shown.title}`, shown.title, 0, textSize, { 'font-weight': 600 });
  for (const [band, words] of Object.entries(shown.beside ?? {})) {
    const at = widerBands.indexOf(band);
    text(`${band} ${words}`, words, width, foot - (at + 0.5) * step + textSize / 3, {
      anchor: 'end',
      'font-weight': 600,
      stroke: 'var(--paper)',
      'stroke-width': 4,
      'paint-order': 'stroke',
    });
  }
  return svg;
}

const round = (value: number): number => Math.round(value * 10) / 10;
