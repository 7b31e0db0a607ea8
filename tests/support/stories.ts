import { readdirSync, readFileSync } from 'node:fs';
import { evaluate } from 'satteri';
import { report } from '#report';
import { load } from '../../src/build.ts';
import { collect } from '../../src/collections/index.ts';
import { Facts } from '../../src/collections/facts.ts';
import type { Figure } from '../../src/collections/figures.ts';
import { own } from '../../src/home.ts';

/** A component as a story uses it. */
export interface Used {
  name: string;
  props: Record<string, unknown>;
}

/** A story, read without Astro: its words and components in order. */
export interface Story {
  id: string;
  frontmatter: string;
  /** Runs of the story's own words, and what stands between them. */
  parts: (string | Used)[];
}

const { paragraphs, tables, treaties, statistics } = collect(load(report).tree, report);

/** All figures of the report; each test takes its own, so that uses do not mix. */
export const facts = (): Facts => new Facts({ paragraphs, tables, treaties, statistics }, report.grammar);

export const figures = ['Stat', 'Cell', 'Calc', 'Words', 'Numeral', 'TreatyDate'];
const others = ['Annex', 'Assert', 'Chart', 'Label', 'Para', 'Quote'];
const folder = own('content/stories');

export const stories: Story[] = readdirSync(folder)
  .filter((file) => file.endsWith('.mdx'))
  .sort()
  .map((file) => {
    const [, frontmatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(`${folder}/${file}`, 'utf8'))!;
    const made = evaluate(body, { Fragment: '', jsx: element, jsxs: element }) as { default: (props: object) => Node };
    const components = Object.fromEntries([...figures, ...others].map((name) => [name, name]));
    return { id: file.replace('.mdx', ''), frontmatter, parts: flatten(made.default({ components })) };
  });

type Node = string | null | undefined | Node[] | { type: string; props: { children?: Node } & Record<string, unknown> };

function element(type: unknown, props: unknown): unknown {
  return { type, props };
}

function flatten(node: Node): (string | Used)[] {
  if (node === null || node === undefined) return [];
  if (typeof node === 'string') return [node];
  if (Array.isArray(node)) return node.flatMap(flatten);
  if (/^[A-Z]/.test(node.type)) return [{ name: node.type, props: node.props }];
  return flatten(node.props.children);
}

/** The components of a story, of all or of some names. */
export const used = (story: Story, ...names: string[]): Used[] =>
  story.parts.filter((part): part is Used => typeof part !== 'string' && (!names.length || names.includes(part.name)));

/** The figure of the report that a component shows; null of what is computed, and of dates. */
export function printedBy({ name, props }: Used, source: Facts): Figure | null {
  const { id, table, row, column, n, in: template } = props as Record<string, string>;
  if (name === 'Stat') return source.statistic(id!);
  if (name === 'Cell') return source.cell(table!, row!, column!);
  if (name === 'Numeral') return source.quoted(Number(n), template!);
  return null;
}

/** What a figure is the value of: a number, or the text of a date. */
export function valueOf(used: Used, source: Facts): number | string {
  const { name, props } = used;
  const { n, of } = props as Record<string, string>;
  const figure = printedBy(used, source);
  if (figure) return figure.value;
  if (name === 'TreatyDate') return source.treaty(Number(n))[of as 'signed' | 'ratified']!;
  return (props['of'] as (facts: Facts) => number)(source);
}
