import { expect, test } from 'vitest';
import { entries } from '../support/real.ts';
import { isAbout } from '../../src/subjects/subjects.ts';
import { base, page, read } from './site.ts';

const linked = (file: string, selector: string) =>
  [...page(file).querySelectorAll(selector)].map((link) => link.getAttribute('href')!.slice(base.length - 1));

test('each paragraph names its subjects', () => {
  for (const { number } of entries.paragraphs) {
    const own = entries.subjects.filter(isAbout(number)).map(({ url }) => url);
    expect(own).not.toEqual([]);
    expect(linked(`para/${number}/index.html`, '.facts a')).toEqual(expect.arrayContaining(own));
  }
});

test('the index lists every subject, and under each section those of its paragraphs', () => {
  const all = linked('subjects/index.html', 'a.entry');
  expect(all).toEqual(expect.arrayContaining(entries.subjects.map(({ url }) => url)));
  const torture = linked('subjects/index.html', '#in-i-b-j a');
  expect(torture).toContain('/subjects/ombudsman/');
  expect(torture).not.toContain('/subjects/media/');
});

test('a treaty’s page says what the report is silent on, and what does not add up', () => {
  const html = read('subjects/icerd/index.html');
  expect(html).toContain('On these the report says nothing');
  expect(linked('subjects/icerd/index.html', '[aria-labelledby=findings] a')).toContain(
    '/findings/racial-discrimination-report-numbers/',
  );
});

test('a subject that is not in the report leads to the nearest that is', () => {
  expect(linked('subjects/anti-discrimination-law/index.html', '[aria-labelledby=nearest-subjects] a')).toContain(
    '/para/410/',
  );
});
