import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import Corrections from '../../src/components/Corrections.astro';
import type { Edition } from '../../src/site/settings.ts';

vi.mock('../../src/site/site.ts', () => ({ href: (path: string) => `/base${path}` }));

test('each correction says where, what and why, under its edition, the latest first', async () => {
  const editions: Edition[] = [
    { number: 1, date: '2030-01-05', summary: 'The first edition.', corrections: [] },
    {
      number: 2,
      date: '2030-02-01',
      summary: 'One mistake is put right.',
      corrections: [
        { where: { path: '/para/7/', name: 'Paragraph 7' }, what: 'The list was cut short.', why: '<b> was read.' },
      ],
    },
  ];
  const container = await AstroContainer.create();
  const { document } = new JSDOM(await container.renderToString(Corrections, { props: { editions } })).window;
  const words = [...document.querySelectorAll('h2, p, dt, dd')].map((one) => one.textContent.replace(/\s+/g, ' '));
  expect(words.map((line) => line.trim())).toEqual([
    'Edition 2, 1 February 2030',
    'One mistake is put right.',
    'Paragraph 7',
    'The list was cut short.',
    'Why: <b> was read.',
    'Edition 1, 5 January 2030',
    'The first edition.',
  ]);
  expect(document.querySelector('dt a')?.getAttribute('href')).toBe('/base/para/7/');
  expect(document.querySelector('h2')?.id).toBe('edition-2');
});
