import { readdirSync, readFileSync } from 'node:fs';
import { report } from '#report';
import { load } from '../../src/load.ts';
import { collect } from '../../src/collect.ts';
import { Facts } from '../../src/collections/facts.ts';
import { entryReader } from '../../src/measures/measures.ts';
import { reportPath } from '../../src/paths.ts';
import { shownCell, shownFigure, type CellProps, type FigureProps, type Shown } from '../../src/site/figures.ts';
import { readStory, wordsOf, type Component } from '../../src/site/stories.ts';

const entries = collect(load(report).tree, report);

/** All figures of the report; each test takes its own, so that uses do not mix. */
export const facts = (): Facts => new Facts(entries, report.grammar, entryReader(entries.measures));

/** Every story of the report: its title and description as its file has them, its words, its components. */
export const stories = readdirSync(reportPath('content/stories'))
  .filter((file) => file.endsWith('.mdx'))
  .sort()
  .map((file) => {
    const [, frontmatter = '', body = ''] = readFileSync(reportPath(`content/stories/${file}`), 'utf8').split(/^---$/m);
    const parts = readStory(body);
    const components = parts.filter((part): part is Component => typeof part !== 'string');
    return { id: file.replace('.mdx', ''), frontmatter, words: wordsOf(parts), components };
  });

export type Story = (typeof stories)[number];

/** The components of some names, in order. */
export const used = ({ components }: Story, ...names: string[]): Component[] =>
  components.filter(({ name }) => names.includes(name));

/** Components that show a figure of the report. */
export const figures = ['Figure', 'Cell'];

/** What such a component shows. */
export const shown = ({ name, props }: Component, source: Facts): Shown =>
  name === 'Cell'
    ? shownCell(source, props as unknown as CellProps)
    : shownFigure(source, props as unknown as FigureProps);
