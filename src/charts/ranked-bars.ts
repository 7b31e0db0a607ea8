import * as Plot from '@observablehq/plot';
import { plot, printed, readable, widest, words } from './marks.ts';
import { distinct, paint, type Data, type Row, type Tone } from './rows.ts';
import { textSize, type Frame } from './svg.ts';

export interface RankedBarsOptions {
  tone: Tone;
  /** Bars that the headline is about. */
  accent?: { keys: string[]; tone: Tone };
  /** Bars drawn as an outline: of another kind than the rest, or computed here. */
  hollow?: { keys: string[]; series?: string };
  /** A second series, printed at the right under its name; every other series has bars. */
  beside?: string;
  /** Last keys whose values are too small for bars: a dot for each one counted, and what is said over them. */
  counted?: { keys: string[]; label: string };
}

/** A row and where it stands, px. */
interface Placed extends Row {
  y: number;
  /** Whether its key is printed: once for all bars of one key. */
  named: boolean;
}

const lineHeight = textSize + 4;
const dot = { step: 9, size: 7 };

/**
 * Bars from zero, in the order of the rows, each with its value; all of one scale. Panels follow one another under
 * their names. Where keys are long for the width, each stands over its bar.
 */
export function rankedBars(data: Data, options: RankedBarsOptions, { width, narrow }: Frame): Element {
  const { tone, accent, beside, counted } = options;
  const rows = data.rows.filter(({ series }) => series !== beside);
  const second = data.rows.filter(({ series }) => series === beside);
  const names = widest(distinct(rows.map(({ key }) => key))) + 10;
  const over = names > 0.48 * width;
  const { placed, heads, height } = place(rows, { step: narrow ? 26 : 28, over, counted, headed: second.length > 0 });
  const thick = narrow ? 16 : 18;
  const left = over ? 0 : names;
  const text = (row: Row) => printed(data, row);
  const column = second.length ? widest([beside!, ...second.map(text)], 600) + 12 : 0;
  const room = width - left - column;
  // The longest bar that leaves room for its own value, and the others for theirs.
  const scale = Math.min(...rows.map((row) => (room - 8 - widest([text(row)], 600)) / Math.max(row.value, 1e-9)));
  const isHollow = ({ key, series }: Row) =>
    options.hollow?.keys.includes(key) === true && (options.hollow.series ?? series) === series;
  const toneOf = ({ key }: Row) => (accent?.keys.includes(key) ? accent.tone : tone);
  const inBars = placed.filter(({ key }) => !counted?.keys.includes(key));
  const small = placed.filter(({ key }) => counted?.keys.includes(key));
  const end = (row: Row) =>
    left + (counted?.keys.includes(row.key) ? row.value * dot.step : Math.max(1, row.value * scale));
  const rect = (some: Placed[], style: object) =>
    Plot.rect(some, {
      x1: left,
      x2: end,
      y1: ({ y }: Placed) => y - thick / 2,
      y2: ({ y }: Placed) => y + thick / 2,
      ...style,
      ...readable(data),
    });
  const start = { textAnchor: 'start', text: ({ key }: Row) => key, stroke: 'none' } as const;
  const accented = (row: Row) => toneOf(row) !== tone;
  const value = { x: end, y: 'y', dx: 6, textAnchor: 'start', text, stroke: 'none' } as const;
  return plot({
    width,
    height,
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: [
      rect(
        inBars.filter((row) => !isHollow(row)),
        { fill: (row: Row) => paint(toneOf(row)), fillOpacity: (row: Row) => (toneOf(row) === 'muted' ? 0.72 : 1) },
      ),
      rect(inBars.filter(isHollow), {
        fill: 'var(--paper)',
        stroke: (row: Row) => paint(toneOf(row)),
        strokeDasharray: '3 2',
        inset: 0.5,
      }),
      // Dots of a dashed line: dashes of no length, rounded.
      Plot.ruleY(small, {
        x1: left + dot.size / 2,
        x2: (row: Row) => left + dot.size / 2 + (row.value - 1) * dot.step + 1,
        y: 'y',
        stroke: paint(tone),
        strokeWidth: dot.size,
        strokeLinecap: 'round',
        strokeDasharray: `0 ${dot.step}`,
        ...readable(data),
      }),
      words(
        placed.filter(({ named }) => named),
        { x: 0, y: 'y', dy: over ? -thick / 2 - 9 : 0, ...start },
      ),
      words(
        placed.filter((row) => !accented(row)),
        value,
      ),
      words(placed.filter(accented), { ...value, fill: (row: Row) => paint(toneOf(row)), fontWeight: 600 }),
      words(heads, { ...start, x: 0, y: 'y', text: 'label', fontWeight: 600 }),
      second.length ? words([beside!], { x: width, y: 7, textAnchor: 'end', fill: 'var(--muted)' }) : null,
      words(second, {
        x: width,
        y: ({ key, panel }: Row) => placed.find((row) => row.key === key && row.panel === panel)!.y,
        textAnchor: 'end',
        text,
        stroke: 'none',
        fill: 'var(--muted)',
      }),
    ],
  });
}

interface Spacing {
  step: number;
  over: boolean;
  counted: RankedBarsOptions['counted'];
  headed: boolean;
}

/** Where rows and heads stand, from top to bottom. */
function place(rows: Row[], { step, over, counted, headed }: Spacing) {
  const placed: Placed[] = [];
  const heads: { label: string; y: number }[] = [];
  let y = headed ? lineHeight : 0;
  const head = (label: string) => {
    if (placed.length) y += 14;
    heads.push({ label, y: y + lineHeight / 2 });
    y += lineHeight + 4;
  };
  rows.forEach((row, at) => {
    const before = rows[at - 1];
    if (row.panel && row.panel !== before?.panel) head(row.panel);
    if (counted && row.key === counted.keys[0]) head(counted.label);
    const named = row.key !== before?.key || row.panel !== before?.panel;
    if (named && over) y += (before ? 4 : 0) + lineHeight;
    const high = step - (counted?.keys.includes(row.key) ? 5 : 0);
    placed.push({ ...row, y: y + high / 2, named });
    y += high;
  });
  return { placed, heads, height: y };
}
