import { markOf, sheet, write } from '../../../charts/draw.ts';
import { printed, widest } from '../../../charts/marks.ts';
import { distinct, paint, type Data, type Row, type Tone } from '../../../charts/rows.ts';
import { element, textSize, type Frame } from '../../../charts/svg.ts';

export interface TimelineOptions {
  tone: Tone;
  /** The series that a life begins with, a dot, and the one that may come before it, a ring; others are boxes of text. */
  begins: string;
  before: string;
  /** First and last year; the years named above. */
  from: number;
  to: number;
  ticks: string[];
  /** Names of lives without a date, listed below under a title. */
  undated: { title: string; names: string[] };
}

const radius = 4.5;
const box = { height: 19, pad: 3.5 };
/** Keeps a name legible on the lines of the axis. */
const halo = { stroke: 'var(--paper)', 'stroke-width': 4, 'paint-order': 'stroke' } as const;
const lineHeight = textSize + 7;

/** Lives of things on one axis of years: a line a panel, its keys dates (`2006-01-24`) or years. A phone has names above the lines. */
export function timeline(data: Data, options: TimelineOptions, frame: Frame): Element {
  const { begins, before, from, to, ticks, undated } = options;
  const names = distinct(data.rows.map(({ panel }) => panel!));
  const margin = widest(ticks) / 2;
  const left = frame.narrow ? margin - 6 : Math.ceil(widest(names)) + 20;
  const right = frame.width - margin + 4;
  const at = (time: number) => left + ((time - from) / (to + 1 - from)) * (right - left);
  const step = frame.narrow ? 45 : 30;
  const top = textSize + 8;
  const bottom = top + names.length * step;
  const line = (x1: number, x2: number, y: number, attributes: Record<string, string | number>) =>
    element('path', { d: `M${x1} ${y}H${x2}`, ...attributes });
  const life = (name: string, index: number): Element[] => {
    const rows = data.rows.filter(({ panel }) => panel === name);
    const y = top + index * step + (frame.narrow ? 31 : step / 2);
    const timeOf = (series: string) => rows.filter((row) => row.series === series).map((row) => at(yearsOf(row.key)));
    // What has no more than its beginning is context.
    const tone = paint(rows.some(({ series }) => series !== begins && series !== before) ? options.tone : 'muted');
    const [start, early] = [timeOf(begins)[0]!, timeOf(before)[0]];
    return [
      write(name, [0, frame.narrow ? y - 15 : y + 5], halo),
      ...(early === undefined ? [] : [line(early, start, y, { stroke: tone, 'stroke-dasharray': '2 3' })]),
      line(start, at(to + 1), y, { stroke: tone }),
      ...rows.flatMap((row) => mark(row, y, tone)),
    ];
  };
  const mark = (row: Row, y: number, tone: string): Element[] => {
    const x = at(yearsOf(row.key));
    if (row.series === begins || row.series === before) {
      const paints =
        row.series === begins ? { fill: tone, stroke: 'var(--paper)' } : { fill: 'var(--paper)', stroke: tone };
      return [element('circle', { cx: x, cy: y, r: radius, 'stroke-width': 1.5, ...paints, ...markOf(data, row) })];
    }
    const width = widest([printed(data, row)]) + 2 * box.pad;
    const place = { x: x - width / 2, y: y - box.height / 2, width, height: box.height, rx: 2 };
    return [
      element('rect', { ...place, fill: 'var(--paper)', stroke: tone, ...markOf(data, row) }),
      write(printed(data, row), [x, y + 5], { anchor: 'middle' }),
    ];
  };
  return sheet(frame.width, bottom + 20 + (undated.names.length + 1) * lineHeight, [
    ...ticks.flatMap((tick) => [
      element('path', { d: `M${at(Number(tick) + 0.5)} ${top - 3}V${bottom}`, stroke: 'var(--rule)' }),
      write(tick, [at(Number(tick) + 0.5), textSize], { anchor: 'middle', fill: 'var(--muted)' }),
    ]),
    ...names.flatMap(life),
    ...[undated.title, ...undated.names].map((name, index) =>
      write(name, [0, bottom + 20 + textSize + index * lineHeight], index ? {} : { fill: 'var(--muted)' }),
    ),
  ]);
}

/** A date as years and the part of the last that has passed; of a year alone, its middle. */
function yearsOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return year! + (month ? (month - 1 + (day! - 1) / 31) / 12 : 0.5);
}
