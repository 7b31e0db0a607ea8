import { write } from './draw.ts';
import { widest } from './marks.ts';
import { compose, textSize, type Frame, type Part } from './svg.ts';
import { distinct, type Data, type Row } from './rows.ts';

/** One small multiple: its rows, and how wide its drawing is. */
export interface Panel {
  data: Data;
  width: number;
  /** Whether it comes first, and so carries the names that all share. */
  first: boolean;
}

const gap = 18;
const titleHeight = textSize + 10;

/**
 * Small multiples of the rows' panels, in their order, at one row; on a phone two a row, where an odd one out comes
 * first and alone, or one a row where each shows a series of its own.
 *
 * @param draw draws one panel as high as `heightOf` says for all rows of its line
 * @param remark what stands after the name of a panel
 */
export function inPanels(
  data: Data,
  frame: Frame,
  heightOf: (line: Row[]) => number,
  draw: (panel: Panel, height: number) => Element,
  remark: (name: string) => string = () => '',
): Element {
  const names = distinct(data.rows.map(({ panel }) => panel ?? ''));
  const within = (name: string) => data.rows.filter(({ panel }) => (panel ?? '') === name);
  const firsts = distinct(names.map((name) => within(name)[0]!.series));
  const perLine = frame.narrow ? (firsts.length > 1 ? 1 : 2) : names.length;
  const title = names.length > 1 ? titleHeight : 0;
  const parts: Part[] = [];
  let y = 0;
  for (const line of linesOf(names, perLine)) {
    const width = (frame.width - gap * (line.length - 1)) / line.length;
    const height = heightOf(line.flatMap(within));
    line.forEach((name, index) => {
      const x = index * (width + gap);
      if (title) parts.push(...heading(name, remark(name)).map((drawing) => ({ drawing, x, y })));
      const panel = { data: { ...data, rows: within(name) }, width, first: name === names[0] };
      parts.push({ drawing: draw(panel, height), x, y: y + title });
    });
    y += title + height + gap;
  }
  return compose(frame.width, y - gap, parts);
}

function linesOf(names: string[], perLine: number): string[][] {
  const alone = names.length % perLine;
  const lines = alone ? [names.slice(0, alone)] : [];
  for (let at = alone; at < names.length; at += perLine) lines.push(names.slice(at, at + perLine));
  return lines;
}

const heading = (name: string, remark: string): Element[] => [
  write(name, [0, textSize], { 'font-weight': 600 }),
  ...(remark ? [write(remark, [widest([name], 600) + 10, textSize], { fill: 'var(--muted)' })] : []),
];
