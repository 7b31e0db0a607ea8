import { diffArrays } from 'diff';
import { scaleLinear } from 'd3';
import { sheet, write } from '../charts/draw.ts';
import { textWidth } from '../charts/metrics.ts';
import { element, finish, frames, textSize, type Frame } from '../charts/svg.ts';
import type { CheckEntry } from '../checks/check.ts';
import { sideNames } from '../checks/verdict-words.ts';
import { capitalized } from '../format.ts';

/** One term of a sum: what it is the value of, and its value. */
export interface Part {
  label: string;
  value: number;
}

const lineHeight = textSize + 5;
const barHeight = 28;

/**
 * The two sides of a check drawn one under the other, as the text of an SVG image in two widths: numbers as bars from
 * zero, the terms of a sum end to end; years on a line; words with what differs marked.
 *
 * @param parts the terms of the computed side, where it is a plain sum.
 */
export function drawCheck(check: CheckEntry, parts: Part[] = []): { wide: string; narrow: string } {
  const draw = drawingOf(check, parts);
  const label = describe(check);
  return {
    wide: finish(draw(frames.wide), `finding-${check.id}-wide`, label),
    narrow: finish(draw(frames.narrow), `finding-${check.id}-narrow`, label),
  };
}

/** The drawing in words: `Stated 13,200; computed 13,394`. */
export function describe(check: CheckEntry): string {
  const [first, second] = sideNames(check);
  return `${first} ${check.stated}; ${second} ${check.computed}`;
}

function drawingOf(check: CheckEntry, parts: Part[]): (frame: Frame) => Element {
  const [first, second] = sideNames(check).map(capitalized) as [string, string];
  const { statedValue, computedValue, stated, computed } = check;
  // Numbers in words, such as ordinals, are compared as words.
  if (statedValue === null || computedValue === null || !/\d/.test(stated ?? '')) {
    return (frame) => words([first, stated ?? ''], [second, computed ?? ''], frame);
  }
  if (isYear(statedValue) && isYear(computedValue)) {
    return (frame) => years([first, statedValue], [second, computedValue], frame);
  }
  const sides = [
    { name: first, text: stated ?? '', parts: [{ label: '', value: statedValue }] },
    { name: second, text: computed ?? '', parts: parts.length > 1 ? parts : [{ label: '', value: computedValue }] },
  ];
  return (frame) => bars(sides, frame);
}

const isYear = (value: number): boolean => Number.isInteger(value) && value > 1900 && value < 2100;

interface Side {
  name: string;
  text: string;
  parts: Part[];
}

const total = (side: Side): number => side.parts.reduce((sum, { value }) => sum + Math.abs(value), 0);

/** A bar for each side, of one scale; where they end apart, a dashed line carries the shorter end over to the longer. */
function bars(sides: Side[], { width }: Frame): Element {
  const scale = scaleLinear([0, Math.max(...sides.map(total))], [0, width]);
  const marks: Element[] = [];
  let y = 0;
  for (const [index, side] of sides.entries()) {
    const tone = index ? 'var(--sky)' : 'var(--sun)';
    marks.push(write(side.name, [0, y + textSize], { fill: 'var(--muted)' }));
    const left = textWidth(`${side.name} `, textSize) + 4;
    marks.push(write(side.text, [left, y + textSize], { 'font-weight': 600 }));
    y += lineHeight + 2;
    let x = 0;
    for (const part of side.parts) {
      const length = scale(Math.abs(part.value));
      const gap = side.parts.length > 1 ? 1 : 0;
      marks.push(
        element('rect', {
          x,
          y,
          width: Math.max(1, length - gap),
          height: barHeight,
          fill: tone,
          'data-label': part.label,
        }),
      );
      if (part.label && textWidth(part.label, textSize) + 10 < length) {
        marks.push(write(part.label, [x + 6, y + barHeight / 2 + 5], { fill: 'var(--paper)' }));
      }
      x += length;
    }
    y += barHeight + (index ? 0 : 16);
  }
  const ends = sides.map((side) => scale(total(side)));
  const shorter = Math.min(...ends);
  if (Math.abs(ends[0]! - ends[1]!) >= 1) {
    const line = { stroke: 'currentColor', 'stroke-dasharray': '3 3', fill: 'none' };
    marks.push(element('path', { d: `M${shorter} ${lineHeight + 2}V${y}`, ...line }));
  }
  return sheet(width, y + 2, marks);
}

/** Two years on a line. */
function years([one, from]: [string, number], [other, to]: [string, number], { width }: Frame): Element {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const pad = Math.max(1, Math.round((high - low) / 3));
  const scale = scaleLinear([low - pad, high + pad], [0, width]);
  const y = lineHeight + 12;
  const marks = [element('path', { d: `M0 ${y}H${width}`, stroke: 'var(--muted)', fill: 'none' })];
  for (const [index, [name, year]] of [[one, from] as const, [other, to] as const].entries()) {
    const x = scale(year);
    const text = `${name} ${year}`;
    const half = textWidth(text, textSize, 600) / 2;
    const at = Math.min(width - half, Math.max(half, x));
    const tone = index ? 'var(--sky)' : 'var(--sun)';
    marks.push(
      element('circle', { cx: x, cy: y, r: 7, fill: tone }),
      write(text, [at, index ? y + lineHeight + 10 : y - 16], { anchor: 'middle', 'font-weight': 600 }),
    );
  }
  return sheet(width, y + lineHeight + 16, marks);
}

/** Two wordings under each other; the words that only one of them has stand on a tint, underlined. */
function words(one: [string, string], other: [string, string], { width }: Frame): Element {
  const [a, b] = [one[1], other[1]].map((text) => text.split(/(?<=[;,]) | /)) as [string[], string[]];
  const parts = diffArrays(a, b);
  const without = (side: 'removed' | 'added') =>
    parts.flatMap((part) =>
      part[side]
        ? part.value.map((word) => ({ word, own: true }))
        : part.added || part.removed
          ? []
          : part.value.map((word) => ({ word, own: false })),
    );
  const marks: Element[] = [];
  let y = 0;
  for (const [name, list, tone] of [
    [one[0], without('removed'), 'var(--sun)'],
    [other[0], without('added'), 'var(--sky)'],
  ] as const) {
    marks.push(write(name, [0, y + textSize], { fill: 'var(--muted)' }));
    y += lineHeight + 4;
    let x = 0;
    for (const { word, own } of list) {
      const length = textWidth(word, textSize, own ? 600 : 400);
      if (x && x + length > width) [x, y] = [0, y + lineHeight + 6];
      if (own) {
        marks.push(
          element('rect', { x: x - 2, y, width: length + 4, height: lineHeight + 1, fill: tone, 'fill-opacity': 0.18 }),
          element('path', {
            d: `M${x - 2} ${y + lineHeight + 1}h${length + 4}`,
            stroke: tone,
            'stroke-width': 2,
            fill: 'none',
          }),
        );
      }
      marks.push(write(word, [x, y + textSize], own ? { 'font-weight': 600 } : {}));
      x += length + textWidth(' ', textSize) + (own ? 4 : 0);
    }
    y += lineHeight + 16;
  }
  return sheet(width, y - 8, marks);
}
