import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { report } from '#report';
import { reportPath } from '../../src/paths.ts';
import type { Edition } from '../../src/site/settings.ts';
import { base, page, pages, read, words } from './site.ts';

const editions = JSON.parse(readFileSync(reportPath('content/corrections.json'), 'utf8')) as Edition[];
const { problems } = JSON.parse(readFileSync(reportPath('content/site.json'), 'utf8')) as { problems: string };
const digest = createHash('sha256')
  .update(readFileSync(reportPath(report.source)))
  .digest('hex');

describe('which edition this is', () => {
  test('is said at the foot of each page, with the text it is made from and the way to what was corrected', () => {
    const said = `Edition ${editions.at(-1)!.number} of `;
    const silent = pages.filter((file) => {
      const foot = /<footer[^]*<\/footer>/.exec(read(file))?.[0] ?? '';
      return ![said, digest.slice(0, 12), `href="${base}corrections/"`].every((part) => foot.includes(part));
    });
    expect(silent).toEqual([]);
  });

  test('is listed on /corrections/, each with its date, and the digest in full', () => {
    const main = page('corrections/index.html').querySelector('main')!;
    expect(words(main.querySelector('code'))).toBe(digest);
    const headings = [...main.querySelectorAll('h2[id^=edition-]')].map(({ id }) => id);
    expect(headings).toEqual(editions.toReversed().map(({ number }) => `edition-${number}`));
  });

  test('is named in downloaded files', () => {
    for (const file of ['data/README.md', 'data/report.md']) expect(read(file)).toContain(digest);
  });
});

test('readers can report a problem where the site has an address for it, and are offered nothing where it has none', () => {
  const offering = pages.filter((file) => read(file).includes('>Report a problem</a>'));
  const places = pages.filter((file) => /^(para\/\d|checks\/|charts\/[^/]+\/)/.test(file));
  expect(places.length).toBeGreaterThan(report.expected.paragraphs);
  expect(places.filter((file) => offering.includes(file))).toEqual(problems ? places : []);
  if (!problems) expect(offering).toEqual([]);
  for (const file of offering) expect(read(file)).toContain(`href="${problems}?`);
});
