import { describe, expect, test } from 'vitest';
import { locate } from '../../src/parse/quotes.ts';
import type { Facts } from '../../src/collections/facts.ts';
import { facts, figures, stories, used, valueOf } from '../support/stories.ts';

/** The words a reader reads: ours, with a sign where a component stands. */
const prose = ({ parts }: (typeof stories)[number]): string =>
  parts
    .map((part) => (typeof part === 'string' ? part : /Assert|Chart/.test(part.name) ? '' : '◦'))
    .join('')
    .replace(/\s+/g, ' ');

// “Per thousand” and “per hundred thousand” are units.
const numerals =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|\w+ty-\w+|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|[mb]illion|(?:a|one) (?:hundred|thousand))\b/i;

describe.each(stories.map((story) => [story.id, story] as const))('%s', (_, story) => {
  test('types no number: years aside, each comes from the report by a component', () => {
    const years = /\b(199\d|20[0-2]\d|2030)\b/g;
    const words = `${story.frontmatter.replace(/^order: \d+$/m, '')} ${prose(story)}`
      .replace(years, '')
      .replace(/◦ [mb]illion/g, '◦');
    expect(words).not.toMatch(/.{0,40}\d.{0,40}/);
    expect(words.match(numerals)?.[0]).toBeUndefined();
  });

  test('quotes the report to the letter', () => {
    const source = facts();
    for (const { props } of used(story, 'Quote')) {
      const { n, words } = props as { n: number; words: string };
      const { text, items } = source.paragraph(n);
      expect(() => locate([text, ...items].find((one) => one.includes(words)) ?? text, words)).not.toThrow();
    }
  });

  test('gives only figures that are there', () => {
    for (const figure of used(story, ...figures)) {
      const source = facts();
      const value = valueOf(figure, source);
      expect(value, JSON.stringify(figure.props)).toSatisfy((one) => typeof one === 'string' || Number.isFinite(one));
      expect(source.uses, 'a figure leads somewhere').not.toHaveLength(0);
    }
  });

  test('makes claims that hold, in words that stand in it, and three or more of them', () => {
    const claims = used(story, 'Assert').map(({ props }) => props as { says: string; that: (facts: Facts) => boolean });
    expect(claims.length).toBeGreaterThanOrEqual(3);
    const words = `${story.frontmatter} ${prose(story)}`;
    for (const { says, that } of claims) {
      expect(words).toContain(says);
      expect(that(facts()), says).toBe(true);
    }
  });

  test('is short, and shows charts once each', () => {
    const quoted = used(story, 'Quote').map(({ props }) => props['words']);
    const length = [prose(story), ...quoted].join(' ').split(/\s+/).length;
    expect(length).toBeGreaterThan(450);
    expect(length).toBeLessThan(800);
    const charts = used(story, 'Chart').map(({ props }) => props['id']);
    expect(new Set(charts).size).toBe(charts.length);
    expect(charts.length).toBeGreaterThan(0);
  });
});
