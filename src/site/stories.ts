import { readdirSync, readFileSync } from 'node:fs';
import { evaluate } from 'satteri';
import type { Facts } from '../collections/facts.ts';
import type { Use } from '../collections/figures.ts';
import { own } from '../home.ts';

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

/** Components that show a figure of the report; those that show, or hold true, something else. */
export const figures = ['Stat', 'Cell', 'Calc', 'Words', 'Numeral', 'TreatyDate'];
const others = ['Annex', 'Assert', 'Chart', 'Label', 'Para', 'Quote'];

/** Every story of the report, as its file has it. */
export function readStories(): Story[] {
  const folder = own('content/stories');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const [, frontmatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(
        readFileSync(`${folder}/${file}`, 'utf8'),
      )!;
      const made = evaluate(body, { Fragment: '', jsx: element, jsxs: element }) as {
        default: (props: object) => Node;
      };
      const components = Object.fromEntries([...figures, ...others].map((name) => [name, name]));
      return { id: file.replace('.mdx', ''), frontmatter, parts: flatten(made.default({ components })) };
    });
}

type Node = string | null | undefined | Node[] | { type: string; props: { children?: Node } & Record<string, unknown> };

function element(type: unknown, props: unknown): unknown {
  return { type, props };
}

function flatten(node: Node): (string | Used)[] {
  if (node === null || node === undefined) return [];
  if (typeof node === 'string') return [node];
  if (Array.isArray(node)) return node.flatMap(flatten);
  if (/^[A-Z]/.test(node.type)) return [{ name: node.type, props: node.props }];
  // Words of ours, too, though not between tags.
  const said = [node.props['alt'], node.props['title']].filter((words) => typeof words === 'string');
  return [...said, ...flatten(node.props.children)];
}

/** The components of a story, of all or of some names. */
export const used = (story: Story, ...names: string[]): Used[] =>
  story.parts.filter((part): part is Used => typeof part !== 'string' && (!names.length || names.includes(part.name)));

/**
 * Every place of the report that a story reads, quotes, names or claims something of, in order. A chart in it relies
 * on its places by itself.
 */
export function usesOf(story: Story, source: Facts): Use[] {
  return used(story).flatMap(({ name, props }) => {
    const { id, table, row, column, n, in: template } = props as Record<string, string>;
    const facts = source.fresh();
    if (name === 'Stat') facts.statistic(id!);
    else if (name === 'Cell') facts.cell(table!, row!, column!);
    else if (name === 'Numeral') facts.quoted(Number(n), template!);
    else if (name === 'TreatyDate') facts.treaty(Number(n));
    else if (name === 'Para' || name === 'Quote') facts.paragraph(Number(n));
    else if (name === 'Annex') return [{ kind: 'table', table: `annex-${n}` }];
    else if (name === 'Label') return [{ kind: 'table', table: table! }];
    else if (name !== 'Chart') ((props['of'] ?? props['that']) as (facts: Facts) => unknown)(facts);
    return facts.uses;
  });
}
