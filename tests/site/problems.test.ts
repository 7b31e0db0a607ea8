import { describe, expect, test } from 'vitest';
import { problemLink, problemsAddress } from '../../src/site/problems.ts';

const problem = { place: 'A/1, para. 15 & “more”', address: 'https://host.example/para/15/' };

describe('where problems are reported', () => {
  test('nowhere: no link', () => {
    expect('').toMatch(problemsAddress);
    expect(problemLink('', problem)).toBeNull();
  });

  test('an e-mail has the place as its subject, and place and address in its text', () => {
    expect(problemLink('mailto:desk@example.org', problem)).toBe(
      'mailto:desk@example.org?subject=Problem%3A%20A%2F1%2C%20para.%2015%20%26%20%E2%80%9Cmore%E2%80%9D&body=A%2F1%2C%20para.%2015%20%26%20%E2%80%9Cmore%E2%80%9D%0D%0Ahttps%3A%2F%2Fhost.example%2Fpara%2F15%2F%0D%0A%0D%0AWhat%20is%20wrong%3A%0D%0A',
    );
  });

  test('a new issue has them as title and body, beside what the form is asked already', () => {
    const link = new URL(problemLink('https://forge.example/a/issues/new?labels=reader', problem)!);
    expect([...link.searchParams.keys()]).toEqual(['labels', 'title', 'body']);
    expect(link.searchParams.get('body')).toBe(`${problem.place}\n${problem.address}\n\nWhat is wrong:\n`);
  });

  test.each([
    'javascript:alert(1)',
    'http://forge.example/new',
    'desk@example.org',
    'mailto:desk@example.org?cc=all',
    'mailto:desk',
    'https://forge.example/new#top',
    'https://forge.example/a b',
  ])('%s is no address for them', (to) => {
    expect(to).not.toMatch(problemsAddress);
  });
});
