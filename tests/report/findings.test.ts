import { describe, expect, test } from 'vitest';
import { placesOf } from '../../src/collections/texts.ts';
import { report } from '../../src/report/index.ts';
import { entries } from '../support/real.ts';

const { checks: judged, findings: made } = entries;
const disagreeing = judged.filter(({ verdict }) => verdict === 'disagrees');
const printed = [...placesOf(entries.paragraphs, entries.tables, entries.sections).values()];

test('each check that disagrees was judged as the site has it, by two readers', () => {
  const decided = new Map(report.judgments.map(({ check, decided: how }) => [check, how]));
  expect(decided.size).toBe(report.judgments.length);
  expect(disagreeing.map(({ id, severity }) => [id, severity])).toEqual(
    disagreeing.map(({ id }) => [id, decided.get(id)]),
  );
});

test('a check is hard only where both readers judged it hard, and stands only where both let it stand', () => {
  const order = ['withdrawn', 'soft', 'hard'] as const;
  for (const { check, first, second, decided } of report.judgments) {
    // Whom one person alone has judged, the site does not call hard.
    expect(decided, check).toBe(order[Math.min(order.indexOf(first), order.indexOf(second ?? 'soft'))]);
  }
});

test('two people judged each check that was judged', () => {
  const alone = report.judgments.filter(({ second }) => second === null).map(({ check }) => check);
  expect(alone).toEqual([]);
});

test('withdrawn checks are listed as such, and are no longer checked', () => {
  const withdrawn = report.withdrawn.flatMap(({ ids }) => ids);
  expect(new Set(withdrawn).size).toBe(withdrawn.length);
  expect(judged.filter(({ id }) => withdrawn.includes(id)).map(({ id }) => id)).toEqual([]);
  const judgedAway = report.judgments.filter(({ decided }) => decided === 'withdrawn').map(({ check }) => check);
  expect(withdrawn).toEqual(expect.arrayContaining(judgedAway));
});

test('no check compares a thing with itself', () => {
  const alone = judged.filter(
    ({ mark, uses, computed, expected, verdict }) =>
      verdict !== 'not-checkable' &&
      computed !== null &&
      !expected &&
      new Set([mark, ...uses].map((use) => JSON.stringify(use))).size === 1,
  );
  expect(alone.map(({ id }) => id)).toEqual([]);
});

describe('what a finding says', () => {
  const words = report.findings.map(
    ({ id, sentence, reading = '', changes }) => [id, { sentence, reading, changes }] as const,
  );

  test.each(words)('%s types no figure of the report', (_, own) => {
    // Years, dates, ages, and numbers of paragraphs, annexes and articles name things.
    const names = [
      /\{[^}]*\}/g,
      /\b\d+ March 2017\b|\b(19|20)\d\d\b/g,
      /\d\d–\d\d|aged \d\d( and over)?/g,
      /\b(paragraphs?|annex(es)?|articles?)( \d+(,| and| to)?)+/gi,
    ];
    for (const text of Object.values(own))
      expect(names.reduce((rest, name) => rest.replace(name, ''), text)).not.toMatch(/\d/);
  });

  test.each(made.map((finding) => [finding.id, finding] as const))(
    '%s quotes the report to the letter',
    (_, finding) => {
      for (const text of [finding.sentence, finding.changes]) {
        for (const [, quoted] of text.matchAll(/“([^”]+)”/g)) {
          expect(
            printed.some((place) => place.includes(quoted!)),
            quoted,
          ).toBe(true);
        }
      }
    },
  );

  test.each(made.map((finding) => [finding.id, finding] as const))('%s is plain and takes no side', (_, finding) => {
    for (const text of [finding.sentence, finding.changes, finding.reading ?? '']) {
      expect(text).not.toMatch(/\b(wrong|false|error|mistake|lies?\b|incorrect|mislead|contradict|fail)/i);
      expect(text).not.toMatch(/ {2}|undefined|[{}]/);
    }
    expect(finding.sentence).toMatch(/^\S.*[^.]$/);
    expect(finding.sentence.length).toBeLessThan(240);
    for (const text of [finding.changes, finding.reading]) if (text) expect(text).toMatch(/^\S.*\.$/);
  });
});

test('all findings, hard ones first, each read by a person before it was pinned', async () => {
  const lines = made.map(
    ({ severity, id, sentence, checks: ids }) => `${severity}  ${id} (${ids.length}): ${sentence}`,
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('snapshots/findings.txt');
});
