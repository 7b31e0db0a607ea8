import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Chart as ChartEntry } from '../../src/charts/index.ts';
import type { CheckEntry } from '../../src/collections/checks.ts';
import Chart from '../../src/components/Chart.astro';
import Check from '../../src/components/Check.astro';
import Problem from '../../src/components/Problem.astro';
import { problemsAddress } from '../../src/problems.ts';

const setting = vi.hoisted(() => ({ problems: '' }));
vi.mock('../../src/site.ts', () => ({
  get problems() {
    return setting.problems;
  },
  href: (path: string) => path,
  address: (path: string) => `https://example.org${path}`,
}));

const container = await AstroContainer.create();
type Component = Parameters<typeof container.renderToString>[0];

/** The link to report a problem that a component shows, or null. */
async function linkIn(component: Component, props: Record<string, unknown>): Promise<URL | null> {
  const html = await container.renderToString(component, { props });
  const links = [...new JSDOM(html).window.document.querySelectorAll('a')];
  const link = links.find(({ text }) => text === 'Report a problem');
  return link ? new URL(link.href) : null;
}

const check = {
  id: 'sum-of-parts',
  claim: 'The parts add up.',
  where: ['para-7'],
  quote: '“10 < 12”',
  mark: { kind: 'paragraph', number: 7 },
  stated: '10',
  computed: '12',
  formula: 'all parts added',
  theme: { id: 'sums', title: 'Sums' },
  verdict: 'disagrees',
  severity: 'hard',
  uses: [],
} as unknown as CheckEntry;

const chart = {
  id: 'births',
  headline: 'Births & deaths: “more” of both',
  subtitle: 'Persons',
  description: [],
  table: { columns: ['Year'], rows: [] },
  sources: { annexes: [], paragraphs: [] },
  wide: '<svg></svg>',
  narrow: '<svg></svg>',
} as unknown as ChartEntry;

const places = [
  ['a check', Check, { check }, 'check sum-of-parts, paragraph 7', 'https://example.org/checks/#sum-of-parts'],
  ['a chart', Chart, { chart }, `chart “${chart.headline}”`, 'https://example.org/charts/#chart-births'],
  [
    'any place',
    Problem,
    { place: 'A/1, para. 15', path: '/para/15/' },
    'A/1, para. 15',
    'https://example.org/para/15/',
  ],
] as const;

describe.each(places)('%s', (_, component, props, place, address) => {
  beforeEach(() => {
    setting.problems = '';
  });

  test('has no link while the site has no address for problems', async () => {
    expect(await linkIn(component as Component, props)).toBeNull();
  });

  test.each([
    ['mailto:desk@example.org', 'subject'],
    ['https://forge.example/site/issues/new', 'title'],
  ])('opens %s with the place filled in', async (to, title) => {
    expect(to).toMatch(problemsAddress);
    setting.problems = to;
    const link = (await linkIn(component as Component, props))!;
    expect(link.href.split('?')[0]).toBe(to);
    expect(link.searchParams.get(title)).toBe(`Problem: ${place}`);
    expect(link.searchParams.get('body')).toContain(`${place}\n${address}\n`);
  });
});
