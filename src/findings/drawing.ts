import { diffArrays } from 'diff';
import { scaleLinear } from 'd3';
import { sheet, write } from '../charts/draw.ts';
import { textWidth, wrap } from '../charts/metrics.ts';
import { element, finish, frames, textSize, type Frame } from '../charts/svg.ts';
import type { CheckEntry } from '../checks/check.ts';
import { sideNames } from '../checks/verdict-words.ts';
import { boundsOf } from '../checks/wordings.ts';
import { capitalized, number } from '../format.ts';
import { readDate } from '../parse/dates.ts';

/** One term of a sum: what it is the value of, its value, and how that is written. */
export interface Part {
  label: string;
  value: number;
  text?: string;
}

const lineHeight = textSize + 5;
const barHeight = 28;

/**
 * The two sides of a check drawn one under the other, as the text of an SVG image in two widths: numbers as bars from
 * zero, the terms of a sum end to end; dates, and numbers too close for bars, on a line; words with what differs marked.
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
  const names = sideNames(check).map(capitalized) as [string, string];
  const texts = [check.stated ?? '', check.computed ?? ''] as [string, string];
  const dates = texts.map(datesIn);
  if (dates.every((points) => points.length)) {
    return (frame) =>
      line(
        names.map((name, index) => ({ name, points: dates[index]! })),
        frame,
      );
  }
  const values = valuesOf(check);
  if (!values) return (frame) => words(check, names, texts, frame);
  const [stated, computed] = values;
  // Bars whose ends a reader cannot tell apart say nothing.
  if (parts.length < 2 && Math.abs(stated - computed) < 0.03 * Math.max(Math.abs(stated), Math.abs(computed))) {
    const points = names.map((name, index) => ({ name, points: [{ text: texts[index]!, at: values[index]! }] }));
    return (frame) => line(points, frame, halfOfLastDigit(check));
  }
  const sides = [
    { name: names[0], text: texts[0], parts: [{ label: '', value: stated }] },
    { name: names[1], text: texts[1], parts: parts.length > 1 ? parts : [{ label: '', value: computed }] },
  ];
  return (frame) => bars(sides, frame);
}

/** The numbers of both sides, where they are amounts: `fourth` is a name, and `majority` stands for more than half. */
function valuesOf({ statedValue, computedValue, stated, wording }: CheckEntry): [number, number] | null {
  const bounds = boundsOf(wording);
  const one = statedValue ?? (bounds?.absolute ? bounds.from : null);
  const isOrdinal = /^\w+(st|nd|rd|th)$/.test(stated ?? '');
  return one === null || computedValue === null || isOrdinal ? null : [one, computedValue];
}

/** What one half of the last printed digit is worth: a figure with decimals stands for all that rounds to it. */
function halfOfLastDigit({ stated, wording }: CheckEntry): number {
  const [, decimals] = /^[\d,]+\.(\d+)$/.exec(stated ?? '') ?? [];
  return decimals && wording === 'printed' ? 0.5 / 10 ** decimals.length : 0;
}

/** A point of a line: what is written at it, and where it lies. */
interface Point {
  text: string;
  at: number;
}

/** The dates that a side consists of, in years; none where it holds anything else, or one of them twice. */
function datesIn(side: string): Point[] {
  const texts = side.split('; ');
  const points = texts.flatMap((text) => {
    const [year = 0, month = 1, day = 1] = (readDate(text) ?? '').split('-').map(Number);
    return year > 1900 && year < 2100 ? [{ text, at: year + (month - 1) / 12 + (day - 1) / 365 }] : [];
  });
  return points.length === texts.length && new Set(texts).size === texts.length ? points : [];
}

interface Side {
  name: string;
  text: string;
  parts: Part[];
}

const total = (side: Side): number => side.parts.reduce((sum, { value }) => sum + Math.abs(value), 0);

/** A bar for each side, of one scale; where they end apart, a dashed line on each bar marks the shorter end. */
function bars(sides: Side[], { width }: Frame): Element {
  const scale = scaleLinear([0, Math.max(...sides.map(total))], [0, width]);
  const ends = sides.map((side) => scale(total(side)));
  const shorter = Math.min(...ends);
  const apart = Math.abs(ends[0]! - ends[1]!) >= 1;
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
      const box = { x, y, width: Math.max(1, length - gap), height: barHeight, fill: tone, 'data-label': part.label };
      marks.push(element('rect', box));
      x += length;
    }
    if (apart) {
      const dashes = { stroke: 'currentColor', 'stroke-dasharray': '3 3', fill: 'none' };
      marks.push(element('path', { d: `M${shorter} ${y - 3}v${barHeight + 6}`, ...dashes }));
    }
    y += barHeight;
    for (const words of side.parts.length > 1 ? wrap(termsOf(side.parts), width, textSize) : []) {
      y += lineHeight;
      marks.push(write(words, [0, y], { fill: 'var(--muted)' }));
    }
    y += index ? 0 : 16;
  }
  return sheet(width, y + 4, marks);
}

/** `Russia 7,591, China 1,783`: the terms in the order in which they are laid. */
const termsOf = (parts: Part[]): string =>
  parts.map(({ label, value, text = number(value) }) => `${label}\u00a0${text.replaceAll(' ', '\u00a0')}`).join(', ');

/**
 * Points on one line, the stated ones written above it and the others below.
 *
 * @param half how far the stated point reaches to both sides, as a band.
 */
function line(sides: { name: string; points: Point[] }[], { width }: Frame, half = 0): Element {
  const all = sides.flatMap(({ points }) => points.map(({ at }) => at));
  const [low, high] = [Math.min(...all) - half, Math.max(...all) + half];
  const pad = (high - low) / 3 || 1;
  const scale = scaleLinear([low - pad, high + pad], [0, width]);
  const y = 2 * lineHeight + 14;
  const marks = [element('path', { d: `M0 ${y}H${width}`, stroke: 'var(--muted)', fill: 'none' })];
  for (const [index, { name, points }] of sides.entries()) {
    const tone = index ? 'var(--sky)' : 'var(--sun)';
    const [nameY, textY] = index ? [y + 2 * lineHeight + 14, y + lineHeight + 8] : [textSize, y - 14];
    marks.push(write(name, [0, nameY], { fill: 'var(--muted)' }));
    for (const { text, at } of points) {
      const x = scale(at);
      const side = textWidth(text, textSize, 600) / 2;
      const middle = Math.min(width - side, Math.max(side, x));
      if (half && !index) {
        const band = { x: scale(at - half), y: y - 5, width: scale(at + half) - scale(at - half), height: 10 };
        marks.push(element('rect', { ...band, fill: tone, 'fill-opacity': 0.3 }));
      }
      marks.push(element('circle', { cx: x, cy: y, r: index ? 5 : 7, fill: tone }));
      marks.push(write(text, [middle, textY], { anchor: 'middle', 'font-weight': 600 }));
    }
  }
  return sheet(width, y + 2 * lineHeight + 20, marks);
}

/** A word of a side, and whether only this side has it. */
interface Word {
  word: string;
  own: boolean;
}

/** The words of both sides. Lists are compared item by item in any order, of what need only be in a list that alone. */
function compared({ wording }: CheckEntry, [one, other]: [string, string]): [Word[], Word[]] {
  if (`${one}${other}`.includes('; ')) {
    const [some, all] = [one.split('; '), other.split('; ')];
    const listed = (items: string[], against: string[]) =>
      items.flatMap((item, index) =>
        `${item}${index < items.length - 1 ? ';' : ''}`
          .split(' ')
          .map((word) => ({ word, own: !against.includes(item) })),
      );
    return [listed(some, all), listed(all, wording === 'within' ? all : some)];
  }
  const parts = diffArrays(one.split(' '), other.split(' '));
  const kept = (side: 'removed' | 'added', without: 'removed' | 'added'): Word[] =>
    parts.filter((part) => !part[without]).flatMap((part) => part.value.map((word) => ({ word, own: part[side] })));
  return [kept('removed', 'added'), kept('added', 'removed')];
}

/** Two wordings under each other; the words that only one of them has stand on a tint, underlined. */
function words(check: CheckEntry, names: [string, string], texts: [string, string], { width }: Frame): Element {
  const space = textWidth(' ', textSize) + 1;
  const marks: Element[] = [];
  let y = 0;
  for (const [index, list] of compared(check, texts).entries()) {
    const tone = index ? 'var(--sky)' : 'var(--sun)';
    marks.push(write(names[index]!, [0, y + textSize], { fill: 'var(--muted)' }));
    y += lineHeight + 4;
    let x = 0;
    for (const [at, { word, own }] of list.entries()) {
      const length = textWidth(word, textSize, own ? 600 : 400);
      if (x && x + length > width) [x, y] = [0, y + lineHeight + 6];
      if (own) {
        // One tint for words that follow each other on a line.
        const next = list[at + 1];
        const joins = next?.own && x + length + space + textWidth(next.word, textSize, 600) <= width;
        const box = { x: Math.max(0, x - 2), y, width: length + (joins ? space : 4), height: lineHeight + 1 };
        marks.push(
          element('rect', { ...box, fill: tone, 'fill-opacity': 0.18 }),
          element('rect', { ...box, y: y + lineHeight, height: 2, fill: tone }),
        );
      }
      marks.push(write(word, [x, y + textSize], own ? { 'font-weight': 600 } : {}));
      x += length + space;
    }
    y += lineHeight + 16;
  }
  return sheet(width, y - 8, marks);
}
