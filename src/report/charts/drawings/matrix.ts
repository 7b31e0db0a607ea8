import { markOf, sheet, write } from '../../../charts/draw.ts';
import { widest } from '../../../charts/marks.ts';
import { wrap } from '../../../charts/metrics.ts';
import { distinct, measureOf, print, type Data, type Row } from '../../../charts/rows.ts';
import { element, textSize, type Frame } from '../../../charts/svg.ts';

export interface MatrixOptions {
  /** The panels that have a column; what the others do stands with their names in a last one of this title. */
  columns: string[];
  others: string;
  /** How the box of each series looks: tinted with the accent or with grey, or empty; and what each look means. */
  looks: Record<string, Look>;
  legend: Record<Look, string>;
}

/** Pale grounds for the words on them; the edge tells each from the paper. */
const looks = {
  accent: { fill: 'var(--sky)', 'fill-opacity': 0.16, stroke: 'var(--sky)' },
  grey: { fill: 'var(--muted)', 'fill-opacity': 0.14, stroke: 'var(--muted)' },
  empty: { fill: 'var(--paper)', stroke: 'var(--muted)', 'stroke-dasharray': '3 2' },
};

type Look = keyof typeof looks;

const lineHeight = textSize + 3;
const pad = { x: 6, y: 4 };
const gap = 4;

/**
 * A browser that fits letters to whole pixels draws words up to a twentieth wider than the typeface has them: boxes,
 * which stop where their words do, leave that much besides their padding.
 */
const hinting = 1.05;
const roomFor = (measured: number) => Math.ceil(hinting * measured) + 2 * pad.x;
const wordsIn = (room: number) => (room - 2 * pad.x) / hinting;

/** The last column has names in its boxes besides what they do: so many times as wide as the others. */
const wider = 1.25;

/** A box of words, as wide as they are, with its mark. */
interface Box {
  lines: string[];
  width: number;
  height: number;
  row?: Row;
  look: Look;
}

/**
 * Who does what to whom: a line for each key, a column for each panel, in the cells the series; on a phone a
 * list, where each box names its panel. A row's reading ends with its unit and value: `Owner appoints, Captain: paragraph 9`.
 */
export function matrix(data: Data, options: MatrixOptions, frame: Frame): Element {
  const parts: Element[] = [];
  const put = (boxes: Box[], x: number, y: number, room: number) =>
    flow(boxes, x, y, room, (box, at) => parts.push(...drawn(data, box, at)));
  const legend = Object.entries(options.legend).map(([look, words]) => boxOf(words, Infinity, look as Look));
  let y = put(legend, 0, 0, frame.width) + 14;
  const keys = distinct(data.rows.map(({ key }) => key));
  const left = frame.narrow ? 0 : 132;
  const titles = frame.narrow ? [''] : [...options.columns, options.others];
  const room = frame.narrow ? frame.width : (frame.width - left) / (options.columns.length + wider);
  const roomOf = (column: number) => (column === options.columns.length ? wider * room : room);
  const rule = () => parts.push(element('path', { d: `M0 ${y}H${frame.width}`, stroke: 'var(--rule)' }));
  if (!frame.narrow) {
    parts.push(
      ...titles.map((title, column) =>
        write(title, [left + column * room + pad.x, y + textSize], { 'font-weight': 600 }),
      ),
    );
    y += lineHeight + 6;
  }
  for (const key of keys) {
    rule();
    const name = wrap(key, frame.narrow ? frame.width : left - 8, textSize, 600);
    parts.push(...name.map((line, index) => write(line, [0, y + 21 + index * lineHeight], { 'font-weight': 600 })));
    const top = frame.narrow ? y + name.length * lineHeight + 12 : y + 6;
    const within = data.rows.filter((row) => row.key === key);
    const bottoms = titles.map((title, column) => {
      const hasColumn = ({ panel }: Row) => options.columns.includes(panel!);
      const rows = frame.narrow
        ? within
        : within.filter((row) => (hasColumn(row) ? row.panel === title : title === options.others));
      const boxes = rows.map((row) => {
        const words = hasColumn(row) && !frame.narrow ? row.series : `${row.panel} ${row.series}`;
        return boxOf(words, roomOf(column) - gap, options.looks[row.series]!, row);
      });
      return put(boxes, left + column * room, top, roomOf(column));
    });
    y = Math.max(y + 14 + name.length * lineHeight, ...bottoms.map((bottom) => bottom + 6));
  }
  return sheet(frame.width, y, parts);
}

function boxOf(words: string, room: number, look: Look, row?: Row): Box {
  const lines = wrap(words, wordsIn(room), textSize);
  const size = { width: roomFor(widest(lines)), height: lines.length * lineHeight + 2 * pad.y - 2 };
  return { lines, ...size, look, row };
}

/** Puts boxes side by side, on as many lines as they need; returns the bottom of the last. */
function flow(
  boxes: Box[],
  left: number,
  top: number,
  room: number,
  place: (box: Box, at: [number, number]) => void,
): number {
  let [x, y, height] = [left, top, 0];
  for (const box of boxes) {
    if (x > left && x + box.width > left + room) [x, y, height] = [left, y + height + gap, 0];
    place(box, [x, y]);
    x += box.width + gap;
    height = Math.max(height, box.height);
  }
  return y + height;
}

function drawn(data: Data, { lines, width, height, look, row }: Box, [x, y]: [number, number]): Element[] {
  const mark = row && markOf(data, row, readingOf(data, row));
  return [
    element('rect', { x, y, width, height, rx: 3, ...looks[look], ...mark }),
    ...lines.map((line, index) => write(line, [x + pad.x, y + pad.y + textSize - 3 + index * lineHeight])),
  ];
}

const readingOf = (data: Data, row: Row) =>
  `${row.panel} ${row.series}, ${row.key}: ${measureOf(data, row).unit} ${print(row.value, measureOf(data, row))}`;
