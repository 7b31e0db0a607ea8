import { mdxToMdast, type MdastNode, type MdxJsxAttributeUnion } from 'satteri';
import type { Facts } from '../collections/facts.ts';
import { annexId } from '../places/id.ts';
import type { Use } from '../places/use.ts';
import type { Claim } from '../collections/report.ts';
import { shownCell, shownFigure, type CellProps, type FigureProps } from './figures.ts';

/** A component as a story uses it: its name and its attributes. */
export interface Component {
  name: string;
  props: Record<string, unknown>;
}

/** Runs of a story's own words, and the components between them, in order. */
export type Part = string | Component;

/**
 * Reads a story without running it.
 *
 * @throws {Error} where it holds JavaScript: only words, components and literal attributes are allowed.
 */
export function readStory(body: string): Part[] {
  return partsOf(mdxToMdast(body, { position: false }));
}

function partsOf(node: MdastNode): Part[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [
        { name: node.name ?? '', props: Object.fromEntries(node.attributes.map(literal)) },
        ...node.children.flatMap(partsOf),
      ];
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      throw new Error(`Unexpected JavaScript “${node.value}”, expected words and components`);
    case 'text':
    case 'inlineCode':
      return [node.value];
    case 'image':
      return [node.alt ?? ''];
    default:
      return 'children' in node ? [...node.children.flatMap(partsOf), ...(isBlock(node) ? ['\n'] : [])] : [];
  }
}

const isBlock = ({ type }: MdastNode): boolean => type === 'paragraph' || type === 'heading';

/** `n={5}` → 5, `id="births"` → 'births', `capital` → true. */
function literal(attribute: MdxJsxAttributeUnion): [name: string, value: unknown] {
  if (attribute.type === 'mdxJsxAttribute') {
    const { name, value } = attribute;
    if (value === null || value === undefined) return [name, true];
    if (typeof value === 'string') return [name, value];
    if (/^(\d+|true|false)$/.test(value.value)) return [name, JSON.parse(value.value)];
  }
  throw new Error(`Unexpected attribute ${JSON.stringify(attribute.value)}, expected a literal`);
}

/** Components that are no word of a sentence. */
const silent = ['Chart', 'Picture', 'Steps', 'Step', 'Reach'];

/** The id of the first chart that a story shows, if it shows one. */
export const firstChart = (parts: Part[]): unknown =>
  parts.flatMap((part) => (typeof part === 'object' && part.name === 'Chart' ? [part.props['id']] : []))[0];

/** The story's own words, `◦` where a component stands between them. */
export const wordsOf = (parts: Part[]): string =>
  parts
    .map((part) => (typeof part === 'string' ? part : silent.includes(part.name) ? '' : '◦'))
    .join('')
    .replace(/\s+/g, ' ');

/**
 * Every place of the report that a story reads, quotes, names or claims something of, in order. A chart in it relies
 * on its places by itself.
 */
export function usesOf(parts: Part[], claims: Claim[], source: Facts): Use[] {
  const facts = source.fresh();
  for (const part of parts) {
    if (typeof part === 'string') continue;
    const { name, props } = part;
    if (name === 'Figure') facts.uses.push(...shownFigure(facts, props as unknown as FigureProps).uses);
    else if (name === 'Cell') facts.uses.push(...shownCell(facts, props as unknown as CellProps).uses);
    else if (name === 'Para' || name === 'Quote') facts.paragraph(Number(props['n']));
    else if (name === 'Annex') facts.uses.push({ kind: 'table', table: annexId(Number(props['n'])) });
    else if (name === 'Label') facts.uses.push({ kind: 'table', table: String(props['table']) });
  }
  for (const { holds } of claims) holds(facts);
  return facts.uses;
}

/** Whether a story shows a chart or a picture, whole or a step of it. */
export const shows = (parts: Part[], id: string): boolean =>
  parts.some((part) => typeof part !== 'string' && [part.props['id'], part.props['picture']].includes(id));

/** How many words a story has, those that it quotes among them. */
export function lengthOf(parts: Part[]): number {
  const quoted = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.props['words'] ?? '']));
  return [wordsOf(parts), ...quoted].join(' ').trim().split(/\s+/).length;
}

/** @throws {Error} naming every claim whose words the story does not hold, or that is not true of the report. */
export function checkClaims(story: string, words: string, claims: Claim[], facts: Facts): void {
  const faults = claims.flatMap(({ says, holds }) => {
    if (!words.includes(says)) return [`Unexpected claim “${says}”, expected words of the story`];
    return holds(facts.fresh()) ? [] : [`Unexpected claim “${says}”, expected one that is true of the report`];
  });
  if (faults.length) throw new Error(faults.map((fault) => `story ${story}: ${fault}`).join('\n'));
}
