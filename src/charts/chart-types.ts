import { bars } from './bars.ts';
import { columns } from './columns.ts';
import { diverging } from './diverging.ts';
import { dotGrid } from './dot-grid.ts';
import { dumbbell } from './dumbbell.ts';
import { lines } from './lines.ts';
import { partition } from './partition.ts';
import { rankedBars } from './ranked-bars.ts';
import type { Data } from './rows.ts';
import type { Frame } from './svg.ts';

/** The chart types that several charts use. A new one is a file `(data, options, frame) → drawing` and a line here. */
const chartTypes = { bars, columns, diverging, dotGrid, dumbbell, lines, partition, rankedBars };

type ChartTypes = typeof chartTypes;

type Shared = {
  [Name in keyof ChartTypes]: Data & { type: Name; options: Parameters<ChartTypes[Name]>[1] };
}[keyof ChartTypes];

/** A drawing that only one chart uses; it stands beside that chart: see `drawnBy`. */
interface Own extends Data {
  type?: undefined;
  /** What the function that draws it is called. */
  drawnBy: string;
  options: object;
  draw(data: Data, frame: Frame): Element;
}

/** What a chart draws: data, and a chart type with its options or a function of its own. */
export type Drawing = Shared | Own;

/** Draws with a function that is no shared chart type: `{ key, measure, rows, ...drawnBy(pyramid, options) }`. */
export function drawnBy<Options extends object>(
  draw: (data: Data, options: Options, frame: Frame) => Element,
  options: Options,
): Pick<Own, 'drawnBy' | 'options' | 'draw'> {
  return { drawnBy: draw.name, options, draw: (data, frame) => draw(data, options, frame) };
}

/** The SVG element of a drawing in one frame. */
export function drawn(drawing: Drawing, frame: Frame): Element {
  if (drawing.type === undefined) return drawing.draw(drawing, frame);
  if (!Object.hasOwn(chartTypes, drawing.type)) {
    const names = Object.keys(chartTypes).join(' or ');
    throw new Error(`Unexpected chart type “${drawing.type}”, expected ${names}`);
  }
  const draw = chartTypes[drawing.type] as (data: Data, options: object, frame: Frame) => Element;
  return draw(drawing, drawing.options, frame);
}

/** What readers call the forms of charts, by the name of what draws them: to choose among charts by their form. */
const forms: Record<string, string> = {
  columns: 'Columns',
  lines: 'Lines',
  difference: 'Lines',
  dotGrid: 'Dots',
  dotPlot: 'Dots',
  dumbbell: 'Dots',
  diverging: 'Two sides',
  pyramid: 'Two sides',
  partition: 'Parts of a whole',
  normalizedBars: 'Parts of a whole',
  stackedBars: 'Parts of a whole',
  divergingStackedBars: 'Parts of a whole',
  borderMap: 'Map',
  matrix: 'Tables and timelines',
  eventList: 'Tables and timelines',
  timeline: 'Tables and timelines',
};

/** The form of a chart as readers call it. */
export const formOf = ({ type, drawnBy: own }: Pick<Drawing, 'type'> & { drawnBy?: string }): string =>
  forms[type ?? own ?? ''] ?? 'Bars';
