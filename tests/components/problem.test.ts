import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { charts, report } from '#report';
import { load } from '../../src/load.ts';
import { makeChart } from '../../src/charts/index.ts';
import { labelOf } from '../../src/places/label.ts';
import { placeOf } from '../../src/places/use.ts';
import { Facts } from '../../src/collections/facts.ts';
import { entryReader } from '../../src/measures/measures.ts';
import { collect } from '../../src/collect.ts';
import Chart from '../../src/components/Chart.astro';
import Check from '../../src/components/Check.astro';
import Problem from '../../src/components/Problem.astro';
import { problemsAddress } from '../../src/site/problems.ts';

const setting = vi.hoisted(() => ({ problems: '' }));
vi.mock('../../src/site/site.ts', () => ({
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

const collections = collect(load(report).tree, report);
const check = collections.checks[0]!;
const chart = makeChart(charts[0]!, new Facts(collections, report.grammar, entryReader(collections.measures)));

const places = [
  ['a check', Check, { check }, `check ${check.id}, ${labelOf(placeOf(check.mark))}`, `/checks/#${check.id}`],
  ['a chart', Chart, { chart }, `chart “${chart.headline}”`, `/charts/${chart.id}/`],
  ['any place', Problem, { place: 'A/1, para. 15', path: '/para/15/' }, 'A/1, para. 15', '/para/15/'],
] as const;

describe.each(places)('%s', (_, component, props, place, path) => {
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
    const lines = link.searchParams.get('body')!.split(/\r?\n/);
    expect(lines.slice(0, 2)).toEqual([place, `https://example.org${path}`]);
  });
});
