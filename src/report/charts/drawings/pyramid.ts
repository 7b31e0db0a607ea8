import * as Plot from '@observablehq/plot';
import { plot, printed, readable, widest, words } from '../../../charts/marks.ts';
import { distinct, paint, type Data, type Row, type Tone } from '../../../charts/rows.ts';
import { compose, type Frame } from '../../../charts/svg.ts';

interface PyramidOptions {
  /** The series of each side, and its tone. */
  left: { series: string; tone: Tone };
  right: { series: string; tone: Tone };
  /** The panel drawn as bars, and the one drawn as an outline over them. */
  filled: string;
  outlined: string;
}

const top = 24;

/** Bars of bands, first band at the bottom, from a middle line to both sides; an outline shows the same at another time. */
export function pyramid(data: Data, options: PyramidOptions, { width, narrow }: Frame): Element {
  const keys = distinct(data.rows.map(({ key }) => key)).reverse();
  const most = Math.max(...data.rows.map(({ value }) => value));
  const step = narrow ? 23 : 24;
  const height = top + keys.length * step + 2;
  const gutter = widest(keys) + 14;
  const half = { width: (width - gutter) / 2, height, keys, most };
  const labels = plot({
    width: gutter,
    height,
    y: { domain: [0, keys.length], range: [top, height - 2] },
    marks: [
      words(keys, {
        y: (_, index) => index + 0.5,
        frameAnchor: 'middle',
        fill: 'var(--muted)',
        stroke: 'none',
      }),
    ],
  });
  return compose(width, height, [
    { drawing: side(data, options, 'left', half), x: 0, y: 0 },
    { drawing: labels, x: half.width, y: 0 },
    { drawing: side(data, options, 'right', half), x: half.width + gutter, y: 0 },
  ]);
}

interface Half {
  width: number;
  height: number;
  keys: string[];
  most: number;
}

function side(data: Data, options: PyramidOptions, at: 'left' | 'right', { width, height, keys, most }: Half): Element {
  const { filled, outlined } = options;
  const { series, tone } = options[at];
  const of = (name: string) =>
    keys.map((key) => data.rows.find((row) => row.key === key && row.series === series && row.panel === name)!);
  const [bars, outline] = [of(filled), of(outlined)];
  const anchor = at === 'left' ? 'end' : 'start';
  const dx = at === 'left' ? -5 : 5;
  const place = { y1: (_: Row, index: number) => index, y2: (_: Row, index: number) => index + 1 };
  // Its name stands where the outline stands out most, among the bands that leave room for it.
  const widestNamed = (most * (width - 2 - widest([outlined]) - 5)) / (width - 2);
  const room = outline.map(({ value }, index) => (value > widestNamed ? -Infinity : value - bars[index]!.value));
  const clearest = room.indexOf(Math.max(...room));
  return plot({
    width,
    height,
    x: { domain: [0, most], range: at === 'left' ? [width, 2] : [0, width - 2] },
    y: { domain: [0, keys.length], range: [top, height - 2] },
    marks: [
      Plot.rect(bars, {
        x1: 0,
        x2: 'value',
        ...place,
        insetTop: 1,
        insetBottom: 1,
        fill: paint(tone),
        ...readable(data),
      }),
      words(bars, {
        x: 0,
        y: (_, index) => index + 0.5,
        dx,
        textAnchor: anchor,
        text: (row: Row) => printed(data, row),
        fill: 'var(--paper)',
        stroke: 'none',
      }),
      Plot.line(
        outline.flatMap(({ value }, index) => [
          [value, index],
          [value, index + 1],
        ]),
        { stroke: 'currentColor', strokeWidth: 1.5 },
      ),
      Plot.ruleX(outline, { x: 'value', ...place, stroke: 'currentColor', strokeWidth: 1.5, ...readable(data) }),
      words([outline[clearest]!], {
        x: 'value',
        y: () => clearest + 0.5,
        dx,
        textAnchor: anchor,
        text: () => outlined,
      }),
      words([series], {
        frameAnchor: at === 'left' ? 'top-right' : 'top-left',
        textAnchor: anchor,
        dx,
        dy: 2,
        text: () => `${series}, ${filled}`,
        fill: paint(tone),
        fontWeight: 600,
        stroke: 'none',
      }),
    ],
  });
}
