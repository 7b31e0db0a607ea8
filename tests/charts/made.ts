import { JSDOM } from 'jsdom';
import { makeChart, type Chart } from '../../src/charts/index.ts';
import { textWidth } from '../../src/charts/metrics.ts';
import { textSize } from '../../src/charts/svg.ts';
import { slug } from '../../src/slug.ts';
import { charts as declared } from '../../src/report/index.ts';
import { realFacts } from '../support/real.ts';

/** The facts of the report, and each of its charts, made once. */
export const facts = realFacts();
export const charts: Chart[] = declared.map((spec) => makeChart(spec, facts));

/** Both drawings of each chart and of each choice it leaves, by the name of their snapshot. */
export const drawings = charts.flatMap((chart) =>
  [chart, ...chart.choices.slice(1)].flatMap((view) => {
    const stem = 'id' in view ? view.id : `${chart.id}-${slug(view.name)}`;
    return (['wide', 'narrow'] as const).map((frame) => ({ name: `${stem}-${frame}`, chart, frame, svg: view[frame] }));
  }),
);

/** Where a text of a drawing stands, px. */
interface Box {
  text: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function parseSvg(svg: string): SVGSVGElement {
  return new JSDOM(svg).window.document.querySelector('svg')!;
}

/** The boxes of all texts, by the widths of the typeface's characters, their capitals and descenders included. */
export function textBoxes(svg: string): Box[] {
  return [...parseSvg(svg).querySelectorAll('text')].map((node) => {
    const inherited = (name: string) => node.closest(`[${name}]`)?.getAttribute(name);
    const size = Number(inherited('font-size') ?? textSize);
    const text = node.textContent;
    const width = textWidth(text, size, inherited('font-weight') === '600' ? 600 : 400);
    let [x, y] = [Number(node.getAttribute('x')), Number(node.getAttribute('y'))];
    for (let group = node.parentElement; group; group = group.parentElement) {
      const [, dx = '0', dy = '0'] = /^translate\(([^,]+),([^)]+)\)$/.exec(group.getAttribute('transform') ?? '') ?? [];
      x += Number(dx);
      y += Number(dy);
    }
    const anchor = inherited('text-anchor');
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { text, size, left, right: left + width, top: y - 0.7 * size, bottom: y + 0.2 * size };
  });
}
