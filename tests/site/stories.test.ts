import { describe, expect, test } from 'vitest';
import { report } from '#report';
import { checkClaims, readStory, usesOf, wordsOf } from '../../src/site/stories.ts';
import { facts, stories, used } from '../support/stories.ts';

// “Per thousand” and “per hundred thousand” are units.
const numerals =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|\w+ty-\w+|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|[mb]illion|(?:a|one) (?:hundred|thousand))\b/i;

describe.each(stories.map((story) => [story.id, story] as const))('%s', (id, story) => {
  const words = `${story.frontmatter.replace(/^(order|  annex): \d+$/gm, '')} ${story.words}`;

  test('types no number: years aside, each comes from the report by a component', () => {
    const left = words.replace(/\b(199\d|20[0-2]\d|2030)\b/g, '');
    expect(left).not.toMatch(/.{0,40}\d.{0,40}/);
    expect(left.match(numerals)?.[0]).toBeUndefined();
  });

  test('makes three claims or more', () => {
    expect(report.claims[id]?.length).toBeGreaterThanOrEqual(3);
  });

  test('is short, and shows charts once each', () => {
    const quoted = used(story, 'Quote').map(({ props }) => props['words']);
    const length = [story.words, ...quoted].join(' ').split(/\s+/).length;
    expect(length).toBeGreaterThan(450);
    // Those that are told step by step have a drawing beside the words.
    expect(length).toBeLessThan(used(story, 'Step').length ? 1_000 : 800);
    const charts = used(story, 'Chart').map(({ props }) => props['id']);
    expect(new Set(charts).size).toBe(charts.length);
    expect(charts.length).toBeGreaterThan(0);
  });
});

describe('a story is read without being run', () => {
  test('as its words and its components with their attributes', () => {
    const parts = readStory(
      'Of <Figure id="births" words /> [words](/a/), `code`.\n\n## A *title*\n\n<Annex n={1} capital />',
    );
    expect(parts.filter((part) => typeof part !== 'string')).toEqual([
      { name: 'Figure', props: { id: 'births', words: true } },
      { name: 'Annex', props: { n: 1, capital: true } },
    ]);
    expect(wordsOf(parts).trim()).toBe('Of ◦ words, code. A title ◦');
  });

  test.each([
    ['an attribute that is computed', '<Figure id={1 + 1} />', 'Unexpected attribute'],
    ['a spread attribute', '<Figure {...rest} />', 'Unexpected attribute'],
    ['an expression', 'In {2015 + 1}.', 'Unexpected JavaScript “2015 + 1”'],
    ['an import', 'import answers from "./answers.json";', 'Unexpected JavaScript'],
  ])('%s is refused', (_, body, message) => {
    expect(() => readStory(body)).toThrow(message);
  });

  test('every place it relies on is known: those of its figures, its links and its claims', () => {
    const body =
      '<Para n={5} /> <Annex n={9} /> <Label table="annex-1" row="total" /> <Figure id="net-migration-2017" />';
    const claims = [
      { says: '', holds: () => true },
      { says: '', holds: (f: ReturnType<typeof facts>) => !!f.paragraph(17) },
    ];
    const places = usesOf(readStory(body), claims, facts()).map((use) => Object.values(use).join(' '));
    expect(places).toEqual([
      'paragraph 5',
      'table annex-9',
      'table annex-1',
      'cell annex-1 total 2018',
      'cell annex-1 total 2017',
      'cell annex-5 total-2017 natural-increase',
      'paragraph 17',
    ]);
  });
});

test('a claim that is not true, and one that the story does not make, are named with the story', () => {
  const claims = [
    { says: 'the loss grew', holds: () => false },
    { says: 'the loss shrank', holds: () => true },
  ];
  expect(() => checkClaims('population', 'Here the loss grew.', claims, facts())).toThrow(
    'story population: Unexpected claim “the loss grew”, expected one that is true of the report\nstory population: Unexpected claim “the loss shrank”, expected words of the story',
  );
});
