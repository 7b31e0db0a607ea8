import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { reportPath } from '../../src/paths.ts';
import { kinds } from './test.ts';

/** The rules of axe that hold on every page: all of WCAG but for the contrast of 7:1, which is asked of high contrast alone. */
export const tags = [
  ...['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
];
const enhanced = 'color-contrast-enhanced';

/** What axe finds on a page or in a part of it, by these rules or by all of them. */
export async function faults(page: Page, rules: string[] = [], part = 'html'): Promise<string[]> {
  // What passed is counted, not listed: on a long page listing takes as long as asking.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).include(part);
  const axe = rules.length ? builder.withRules(rules) : builder.withTags(tags).disableRules(enhanced);
  // Asked in the page itself: opening a second one to sum up takes longer than the questions.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${new URL(page.url()).pathname} ${id}: ${html.slice(0, 200)}`),
  );
}

/** Rules about colour, which are all that a theme can break. */
export const aboutColour = ['color-contrast', 'link-in-text-block'];

/** The same for a theme that promises 7:1: of text under 4.5:1 the stronger rule says nothing, and leaves it to the other. */
export const aboutStrongColour = [...aboutColour, enhanced];

/** Paragraphs of every make: with marks, a list, a footnote, references, the longest, the shortest, the first, the last. */
const paragraphs = [1, 5, 15, 16, 23, 29, 41, 50, 61, 90, 110, 182, 243, 298, 349, 361, 362, 381, 424, 432];

/** Each kind of page, and twenty paragraphs. */
export const sample = [...new Set([...kinds, ...paragraphs.map((number) => `para/${number}/`)])];

/** Every page of the built site. */
export const everyPage = (): string[] =>
  readdirSync(reportPath('dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
