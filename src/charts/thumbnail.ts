import { JSDOM } from 'jsdom';
import { readTokens, resolveTokens } from '../styles/tokens.ts';
import type { Chart } from './index.ts';
import { wholePixels } from './svg.ts';

/** The marks of a chart without their words, in the colours of the page: to be recognized by, beside its headline. */
export function wordless({ wide }: Pick<Chart, 'wide'>): string {
  return marksOf(wide).outerHTML.replace('<svg', '<svg aria-hidden="true"');
}

/**
 * The same as a file, for pages that show it as a picture. Its colours are those of the light theme; where the page is
 * dark, so is it.
 */
export function thumbnail({ wide }: Pick<Chart, 'wide'>): string {
  const { light, dark } = readTokens();
  const svg = marksOf(wide);
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('color', light['ink']!);
  const repaint = Object.keys(light).map((name) => {
    const [from, to] = [light[name], dark[name]];
    return `[fill="${from}"]{fill:${to}}[stroke="${from}"]{stroke:${to}}`;
  });
  const style = `<style>@media (prefers-color-scheme:dark){svg{color:${dark['ink']}}${repaint.join('')}}</style>`;
  return resolveTokens(svg.outerHTML, light).replace('>', `>${style}`);
}

const words = ['data-label', 'data-href', 'role', 'aria-label', 'font-size', 'text-anchor'];

function marksOf(wide: string): SVGSVGElement {
  const svg = new JSDOM(wholePixels(wide)).window.document.querySelector('svg')!;
  for (const text of svg.querySelectorAll('text')) text.remove();
  for (const mark of [svg, ...svg.querySelectorAll('*')]) for (const name of words) mark.removeAttribute(name);
  // No two elements of a page have one name, and no mark refers to another.
  for (const named of svg.querySelectorAll('[id]')) if (!wide.includes(`#${named.id}`)) named.removeAttribute('id');
  return svg;
}

/** Width and height of a drawing, px. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!;
  return { width: Number(width), height: Number(height) };
}
