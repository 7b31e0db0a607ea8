import { JSDOM } from 'jsdom';
import { readTokens, resolveTokens } from '../styles/tokens.ts';
import type { Chart } from './index.ts';
import { wrap } from './metrics.ts';
import { sourceOf } from './source.ts';
import { document, element } from './svg.ts';
import { fontFamily, type Weight } from './typeface.ts';

const margin = 24;

/** A line of text of the sheet: its size and the room under it, px. */
interface Style {
  size: number;
  weight?: Weight;
  tone?: string;
  after: number;
}

const styles = {
  headline: { size: 22, weight: 600, after: 6 },
  subtitle: { size: 16, tone: 'var(--muted)', after: 20 },
  note: { size: 14, after: 6 },
  source: { size: 14, tone: 'var(--muted)', after: 0 },
} as const satisfies Record<string, Style>;

/**
 * A chart as a file of its own: headline, subtitle, drawing, note and source with the document's symbol, in the light
 * theme, on paper. What a mark says is its title.
 */
export function standalone(chart: Chart, symbol: string): string {
  const drawing = new JSDOM(chart.wide).window.document.querySelector('svg')!;
  const [width, height] = ['width', 'height'].map((name) => Number(drawing.getAttribute(name))) as [number, number];
  const sheet = element('g', {});
  let y = margin;
  const write = (text: string, { size, weight = 400, tone = 'currentColor', after }: Style) => {
    for (const line of wrap(text, width, size, weight)) {
      y += size * 1.25;
      const place = { x: margin, y: y - size * 0.25, 'font-size': size, 'font-weight': weight, fill: tone };
      sheet.append(element('text', { ...place, 'text-anchor': 'start' }, line));
    }
    y += after;
  };
  write(chart.headline, styles.headline);
  write(chart.subtitle, styles.subtitle);
  const placed = element('g', { transform: `translate(${margin},${y})` });
  placed.append(...[...drawing.childNodes].map((node) => document.importNode(node, true)));
  sheet.append(placed);
  y += height + 16;
  if (chart.note) write(`Note: ${chart.note}`, styles.note);
  write(`Source: ${symbol}, ${sourceOf(chart.sources)}`, styles.source);
  for (const mark of sheet.querySelectorAll('[data-label]')) {
    mark.prepend(element('title', {}, mark.getAttribute('data-label')!));
    mark.removeAttribute('data-label');
    mark.removeAttribute('data-href');
  }
  const size = [width + 2 * margin, Math.ceil(y + margin)] as const;
  return resolveTokens(wrapped(sheet, size, chart), readTokens().light);
}

function wrapped(sheet: Element, [width, height]: readonly [number, number], { headline, description }: Chart): string {
  const svg = element('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': `'${fontFamily}', 'Source Sans Pro', system-ui, sans-serif`,
    'font-size': 14,
    'text-anchor': 'middle',
    color: 'var(--ink)',
    fill: 'currentColor',
  });
  svg.append(
    element('title', {}, headline),
    element('desc', {}, description.join('\n')),
    element('rect', { width, height, fill: 'var(--paper)' }),
    ...sheet.childNodes,
  );
  return `${new document.defaultView!.XMLSerializer().serializeToString(svg)}\n`;
}
