import * as Plot from '@observablehq/plot';
import { textWidth, wrap } from './metrics.ts';
import { plot, printed, readable, widest, words } from './marks.ts';
import { distinct, paint, type Data, type Row, type Tone } from './rows.ts';
import { textSize, type Frame } from './svg.ts';

export interface PartitionOptions {
  /** Tones of parts by key; the others are muted. */
  tones: Record<string, Tone>;
  /** Panels whose whole is a part of the first panel, by the key of that part: they stand under it. */
  within?: Record<string, string>;
}

/** A row and its place along the bar, px. */
interface Part {
  row: Row;
  x1: number;
  x2: number;
  lines: string[];
  /** Where its words stand: in the bar, or beside it where the bar is too short for them. */
  place: 'in' | 'right' | 'above';
}

interface Bar {
  panel: string;
  x: number;
  y: number;
  parts: Part[];
}

const lineHeight = textSize + 3;
const padding = 8;

/** Wholes in parts, a bar each under its panel's name, all of one scale: the parts of a part stand under it. */
export function partition(data: Data, { tones, within = {} }: PartitionOptions, { width }: Frame): Element {
  const panels = distinct(data.rows.map(({ panel }) => panel ?? ''));
  const members = (panel: string) => data.rows.filter((row) => (row.panel ?? '') === panel);
  const scale = width / members(panels[0]!).reduce((total, { value }) => total + value, 0);
  const bars: Bar[] = [];
  for (const panel of panels) {
    const x = parentOf(panel)?.x1 ?? 0;
    bars.push({ panel, x, y: 0, parts: split(data, members(panel), x, scale, width) });
  }
  const inside = bars.flatMap((bar) => bar.parts).filter(({ place }) => place !== 'above');
  const thick = lineHeight * Math.max(...inside.map(({ lines }) => lines.length)) + 2 * padding;
  let height = 0;
  for (const bar of bars) {
    bar.y = height + lineHeight + 6;
    height = bar.y + thick + 16;
  }
  function parentOf(panel: string) {
    return bars[0]?.parts.find(({ row }) => row.key === within[panel]);
  }
  const toneOf = ({ row }: Part) => tones[row.key] ?? 'muted';
  return plot({
    width,
    height: height - 16,
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: bars.flatMap(({ panel, x, y, parts: drawn }) => [
      // A bar under a part hangs from its ends.
      Plot.ruleX(parentOf(panel) ? [x, drawn.at(-1)!.x2 - 2].filter(Boolean) : [], {
        x: (end: number) => end,
        y1: bars[0]!.y,
        y2: y + thick,
        stroke: 'var(--rule)',
      }),
      Plot.rect(drawn, {
        x1: 'x1',
        x2: ({ x2 }: Part) => x2 - (x2 < width - 1 ? 1.5 : 0),
        y1: y,
        y2: y + thick,
        fill: (part: Part) => paint(toneOf(part)),
        fillOpacity: (part: Part) => (toneOf(part) === 'muted' ? 0.3 : 1),
        // The fill is too pale to be seen on the paper: it has an edge.
        stroke: (part: Part) => paint(toneOf(part)),
        inset: 0.5,
        ariaLabel: ({ row }: Part) => readable(data).ariaLabel(row),
        href: ({ row }: Part) => readable(data).href(row),
      }),
      ...drawn.flatMap((part) => said(part, y, toneOf(part))),
      words([panel], {
        x,
        y: y - lineHeight / 2 - 4,
        textAnchor: 'start',
        fill: 'var(--muted)',
      }),
    ]),
  });
}

function split(data: Data, rows: Row[], from: number, scale: number, width: number): Part[] {
  let x = from;
  return rows.map((row) => {
    const [x1, x2] = [x, (x += row.value * scale)];
    const value = printed(data, row);
    const room = x2 - x1 - 2 * padding;
    const lines = [...wrap(row.key, room, textSize, 600), value];
    if (widest(lines, 600) <= room) return { row, x1, x2, lines, place: 'in' };
    const right = x2 + padding + textWidth(row.key, textSize, 600) < width;
    return right
      ? { row, x1, x2, lines: [row.key, value], place: 'right' }
      : { row, x1, x2, lines: [`${row.key} ${value}`], place: 'above' };
  });
}

/** The name of a part and its value, a line each. */
function said({ x1, x2, lines, place }: Part, top: number, tone: Tone): Plot.Markish[] {
  const beside = tone === 'muted' ? 'currentColor' : paint(tone);
  const at = {
    in: { x: x1 + padding, y: top + padding, textAnchor: 'start', fill: tone === 'muted' ? beside : 'var(--paper)' },
    right: { x: x2 + padding, y: top + padding, textAnchor: 'start', fill: beside },
    above: { x: x2, y: top - 4 - lineHeight, textAnchor: 'end', fill: beside },
  } as const;
  const { x, y, ...style } = at[place];
  return lines.map((line, index) =>
    words([line], {
      x,
      y: y + lineHeight * (index + 0.5),
      stroke: 'none',
      ...style,
      fontWeight: index < lines.length - 1 ? 600 : 400,
    }),
  );
}
