import type { Chart } from '../charts/index.ts';
import type { AnnexEntry } from '../collections/annexes.ts';
import type { ParagraphEntry } from '../collections/paragraphs.ts';

/** A chart beside a paragraph of the report, and whether the margin has room for it there. */
export interface ChartBeside {
  chart: Chart;
  /** The page that it leads to, from the site's root. */
  path: string;
  roomy: boolean;
}

/** A paragraph so long is as tall as a chart in the margin, in characters. */
const tall = 260;

/**
 * One chart at most beside each paragraph that cites the annex it draws or states the figures it is made of, and each
 * chart once: an annex's at the first paragraph that cites it, any other at the first that it reads.
 * @param noted whether a note on a finding stands in the margin of a paragraph, by the paragraph's id
 */
export function chartsBeside(
  charts: Chart[],
  annexes: AnnexEntry[],
  paragraphs: ParagraphEntry[],
  noted: (id: string) => boolean,
): Map<number, ChartBeside> {
  const found = new Map<number, ChartBeside>();
  for (const chart of charts) {
    const annex = annexes.find(({ number }) => chart.annexes.includes(number));
    const near = annex ? annex.citedBy : chart.sources.paragraphs;
    const at = near.find((number) => !found.has(number));
    if (at === undefined) continue;
    const path = annex ? `${annex.url}#chart-${chart.id}` : `/charts/${chart.id}/`;
    found.set(at, { chart, path, roomy: false });
  }
  let above = false;
  for (const { number, id, text, items } of paragraphs) {
    const one = found.get(number);
    if (one) one.roomy = !noted(id) && (text.length + items.join('').length >= tall || !above);
    above = noted(id) || Boolean(one?.roomy);
  }
  return found;
}
