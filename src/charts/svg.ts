import { JSDOM } from 'jsdom';

/** The document that all charts are drawn in. */
export const { document } = new JSDOM('').window;

/** Every text of a chart has this size, px: on the narrowest column, of 275 px, a narrow drawing still shows it at 12. */
export const textSize = 14;

/** What a form draws for: a column of text, or a phone. */
export interface Frame {
  width: number;
  narrow: boolean;
}

export const frames = {
  wide: { width: 680, narrow: false },
  narrow: { width: 320, narrow: true },
} as const satisfies Record<string, Frame>;

export type FrameName = keyof typeof frames;

/** A drawing and where it stands on the sheet. */
export interface Part {
  drawing: Element;
  x: number;
  y: number;
}

/** Puts drawings on one sheet, as small multiples. */
export function compose(width: number, height: number, parts: Part[]): SVGSVGElement {
  const sheet = element('svg', { width, height, viewBox: `0 0 ${width} ${height}` }) as SVGSVGElement;
  for (const { drawing, x, y } of parts) {
    const group = element('g', { transform: `translate(${x},${y})` });
    group.append(...(drawing.localName === 'svg' ? drawing.childNodes : [drawing]));
    sheet.append(group);
  }
  return sheet;
}

export function element(name: string, attributes: Record<string, string | number>, text = ''): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

/**
 * A drawing as the text of one SVG image that keeps our promises: no styles (a strict policy blocks them), one label
 * for assistive technology and none inside, ids that no other chart has, coordinates of one decimal. What a mark says
 * and where it comes from stay on it as `data-label` and `data-href`, for scripts to find.
 */
export function finish(drawing: Element, id: string, label: string): string {
  const [width, height] = ['width', 'height'].map((name) => Math.ceil(Number(drawing.getAttribute(name))));
  const svg = element('svg', {
    width: width!,
    height: height!,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': label,
    'font-size': textSize,
    'text-anchor': 'middle',
    fill: 'currentColor',
  });
  svg.append(...drawing.childNodes);
  svg.querySelectorAll('style').forEach((style) => style.remove());
  svg.querySelectorAll('a').forEach(unlink);
  svg.querySelectorAll('*').forEach((node) => tidy(node, id));
  [...svg.querySelectorAll('g')].reverse().forEach(unwrap);
  return svg.outerHTML.replaceAll(/><\/(?:path|rect|circle|line|use)>/g, '/>').replaceAll('&nbsp;', '\u00a0');
}

/** A link becomes a mark that knows its address: without a script nothing inside a drawing takes the focus. */
function unlink(link: Element): void {
  for (const mark of link.children) mark.setAttribute('data-href', link.getAttribute('href')!);
  link.replaceWith(...link.childNodes);
}

const volatile = ['style', 'class', 'aria-hidden', 'aria-description', 'font-variant', 'font-family'];

function tidy(node: Element, id: string): void {
  for (const name of volatile) node.removeAttribute(name);
  const label = node.getAttribute('aria-label');
  node.removeAttribute('aria-label');
  if (label && node.localName !== 'g') node.setAttribute('data-label', label);
  if (node.localName === 'text') place(node);
  for (const { name, value } of [...node.attributes]) {
    if (name === 'id') node.setAttribute(name, `${id}-${value}`);
    else if (value.startsWith('url(#')) node.setAttribute(name, value.replace('#', `#${id}-`));
    else if (!name.startsWith('data-')) node.setAttribute(name, rounded(value));
  }
}

/** A text's place as plain `x` and `y`, where Plot writes a translation and an offset in em. */
function place(text: Element): void {
  const [, dx, dy, rest] = /^translate\(([^,)]+),([^,)]+)\)(.*)$/.exec(text.getAttribute('transform') ?? '') ?? [];
  if (dx === undefined || rest || text.children.length) return;
  const [x, y] = ['x', 'y'].map((name) => {
    const value = text.getAttribute(name) ?? '0';
    return Number.parseFloat(value) * (value.endsWith('em') ? textSize : 1);
  });
  text.removeAttribute('transform');
  text.setAttribute('x', String(Number(dx) + x!));
  text.setAttribute('y', String(Number(dy) + y!));
}

const rounded = (value: string) =>
  value.replaceAll(/-?\d+\.\d{2,}(e-\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10 + 0));

/** A group that says nothing gives its place to what it holds. */
function unwrap(group: Element): void {
  if (group.getAttribute('transform') === 'translate(0,0)') group.removeAttribute('transform');
  if (!group.attributes.length || !group.childNodes.length) group.replaceWith(...group.childNodes);
}

/** A drawing with its coordinates in whole pixels, a twelfth lighter on the wire: for a page, where none is enlarged. */
export const wholePixels = (svg: string): string =>
  svg.replace(
    / (x|y|x1|x2|y1|y2|cx|cy|width|height|d|points)="([^"]*\.[^"]*)"/g,
    (_, name: string, value: string) =>
      ` ${name}="${value.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number))))}"`,
  );
