import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { own } from '../../src/home.ts';
import { kinds } from './test.ts';

/** The rules of axe that hold on every page: all of WCAG but for the contrast of 7:1, which is asked of high contrast alone. */
export const tags = [
  ...['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
];
const enhanced = 'color-contrast-enhanced';

/** What axe finds on a page, or in the part of it that a selector names, by these rules or by all of them. */
export async function faults(page: Page, rules: string[] = [], part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (rules.length) axe.withRules(rules);
  else axe.withTags(tags).disableRules(enhanced);
  if (part) axe.include(part);
  // Asked in the page itself: opening a second one to sum up takes longer than the questions.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${new URL(page.url()).pathname} ${id}: ${html.slice(0, 200)}`),
  );
}

/** Rules about colour, which are all that a theme can break. */
export const aboutColour = ['color-contrast', 'link-in-text-block'];

/** The same for a theme that promises 7:1. */
export const aboutStrongColour = [enhanced, 'link-in-text-block'];

/** Paragraphs of every make: with marks, a list, a footnote, references, the longest, the shortest, the first, the last. */
const paragraphs = [1, 5, 15, 16, 23, 29, 41, 50, 61, 90, 110, 182, 243, 298, 349, 361, 362, 381, 424, 432];

/** Each kind of page, and twenty paragraphs. */
export const sample = [...new Set([...kinds, ...paragraphs.map((number) => `para/${number}/`)])];

/** Every page of the built site. */
export const everyPage = (): string[] =>
  readdirSync(own('dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();

/** Pages in batches, each asked by one test on one browser page. */
export function batches(paths: string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(paths.length / size) }, (_, index) =>
    paths.slice(index * size, (index + 1) * size),
  );
}
