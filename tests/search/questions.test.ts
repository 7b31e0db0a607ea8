import { expect, test } from 'vitest';
import { report } from '../../src/report/index.ts';
import { documentsOf, packed, unpacked } from '../../src/search/documents.ts';
import { finderOf } from '../../src/search/find.ts';
import { entries } from '../support/real.ts';
import questions from './questions.json' with { type: 'json' };

// The questions were written from the table of contents alone, before anything was searched for. The right paragraphs,
// or the subject that says that the report does not mention it, were then found by reading the report.
const { find, show } = await finderOf(unpacked(packed(documentsOf(report, { ...entries, stories: [], charts: [] }))));

/** The first subject of an answer, with the numbers of the paragraphs on its page. */
function answer(typed: string) {
  const { hits } = find(typed);
  const first = hits.subject[0] && show(hits.subject[0]).to;
  const subject = entries.subjects.find(({ url }) => url === first);
  // The page of a subject that the report does not mention lists the paragraphs of those nearest to it.
  const nearest = subject?.absent.length ? entries.subjects.filter(({ id }) => subject.see.includes(id)) : [];
  const locators = [...(subject?.locators ?? []), ...nearest.flatMap((one) => one.locators)];
  const onPage = entries.paragraphs.filter(({ number }) =>
    locators.some((locator) => locator.first <= number && number <= locator.last),
  );
  const shown = hits.paragraph.slice(0, 3).map(({ at }) => at + 1);
  return { subject, paragraphs: [...shown, ...onPage.map(({ number }) => number)] };
}

test.each(questions)('$question: $typed', ({ typed, right, absent }) => {
  const { subject, paragraphs } = answer(typed);
  if (right) expect(paragraphs).toEqual(expect.arrayContaining(right));
  if (absent) expect(subject).toMatchObject({ id: absent, locators: [] });
});

test('there are forty, ten of them about what the table of contents does not name', () => {
  expect(questions.length).toBe(40);
  expect(questions.filter(({ absent }) => absent).length).toBeGreaterThanOrEqual(10);
});
