import { wholeOf } from '../places/id.ts';
import { placeOf } from '../places/use.ts';
import type { Facts } from '../collections/facts.ts';
import type { Use } from '../places/use.ts';
import { faultsOf } from '../validate.ts';
import { Say } from './format.ts';
import { drawn, type Drawing } from './chart-types.ts';
import { chartContent, type ChartContent, type ChartSpec, type Table } from './spec.ts';
import { finish, frames } from './svg.ts';
import { tableOf } from './table.ts';

/** A chart as pages show it. */
export interface Chart extends Omit<ChartContent, 'claims' | 'views'>, Pick<ChartSpec, 'id' | 'theme' | 'annexes'> {
  table: Table;
  sources: Sources;
  /** Every place of the report that a figure of it was read from. */
  uses: Use[];
  /** Every numeral that its words were given, as written. */
  said: string[];
  /** The drawing, as the text of an SVG image, for a column and for a phone. */
  wide: string;
  narrow: string;
  /** All drawings to choose from, that one first; none where there is no choice. */
  choices: View[];
}

/** One of several drawings of the same figures. */
interface View {
  name: string;
  wide: string;
  narrow: string;
}

/** Numbers of the annexes that a chart reads, and of the paragraphs that it reads or that speak of what it shows. */
export interface Sources {
  annexes: number[];
  paragraphs: number[];
}

/** Makes one chart from the facts. @throws {Error} that names the chart, where a figure is not there or a claim not true. */
export function makeChart({ id, theme, annexes, paragraphs = [], read }: ChartSpec, source: Facts): Chart {
  try {
    const facts = source.fresh();
    const say = new Say();
    const made = read(facts, say);
    const faults = faultsOf('', chartContent, made);
    if (faults.length) throw new Error(faults.join('\n'));
    const { claims, views, ...content } = made;
    const view = (drawing: Drawing, stem = id) => ({
      wide: finish(drawn(drawing, frames.wide), `${stem}-wide`, content.headline),
      narrow: finish(drawn(drawing, frames.narrow), `${stem}-narrow`, content.headline),
    });
    const first = view(content.drawing);
    const others = Object.entries(views?.others ?? {}).map(([name, drawing], index) => ({
      name,
      ...view(drawing, `${id}-${index + 2}`),
    }));
    holdTrue(claims, content);
    const { uses } = facts;
    return {
      id,
      theme,
      annexes,
      ...content,
      table: content.table ?? tableOf(content.drawing),
      sources: sourcesOf(uses, paragraphs),
      uses,
      said: say.said,
      ...first,
      choices: views ? [{ name: views.first, ...first }, ...others] : [],
    };
  } catch (fault) {
    throw new Error(`chart ${id}: ${(fault as Error).message}`, { cause: fault });
  }
}

function holdTrue(claims: ChartContent['claims'], { headline, note = '', description }: Omit<ChartContent, 'claims'>) {
  const words = [headline, note, ...description].join('\n');
  for (const [claim, holds] of Object.entries(claims)) {
    if (!words.includes(claim)) throw new Error(`Unexpected claim “${claim}”, expected words of the chart`);
    if (!holds) throw new Error(`Unexpected claim “${claim}”, expected one that is true of the data`);
  }
}

/** The annexes and the paragraphs that hold what was read, with those that speak of it. */
export function sourcesOf(uses: Use[], paragraphs: number[] = []): Sources {
  const numbers = (found: number[]) => [...new Set(found)].sort((a, b) => a - b);
  return {
    annexes: numbers(uses.flatMap((use) => numberOf('annex', use))),
    paragraphs: numbers([...paragraphs, ...uses.flatMap((use) => numberOf('paragraph', use))]),
  };
}

/** The number of the annex or the paragraph that contains what was read. */
function numberOf(kind: 'annex' | 'paragraph', use: Use): number[] {
  const place = wholeOf(placeOf(use));
  return place.kind === kind ? [place.number] : [];
}
