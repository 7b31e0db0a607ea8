import { expect, test } from 'vitest';
import type { CheckEntry } from '../../src/checks/check.ts';
import { findings, withFindings } from '../../src/findings/findings.ts';

const check = (id: string, more: Partial<CheckEntry> = {}) =>
  ({
    id,
    family: null,
    verdict: 'disagrees',
    severity: 'hard',
    reading: null,
    stated: '1',
    computed: '2',
    where: ['para-1'],
    ...more,
  }) as CheckEntry;

const spec = { id: 'sheep', sentence: 'Says {stated}, counts {computed}', checks: ['a'], changes: 'Little.' };

test('a finding takes its figures, places and severity from its checks', () => {
  const soft = { severity: 'soft', reading: 'Goats count too.' } as const;
  const made = findings(
    [spec, { ...spec, id: 'goats', checks: ['b', 'few'], sentence: 'Not {computed:c}' }],
    [
      check('a', { where: ['annex-1', 'para-1'] }),
      check('b', { ...soft, where: ['para-2'] }),
      check('c', { ...soft, family: 'few', computed: '3' }),
      check('d', { family: 'few', verdict: 'agrees', severity: null }),
    ],
  );
  expect(made).toMatchObject([
    {
      id: 'sheep',
      url: '/findings/sheep/',
      sentence: 'Says 1, counts 2',
      severity: 'hard',
      where: ['annex-1', 'para-1'],
    },
    { id: 'goats', sentence: 'Not 3', severity: 'soft', checks: ['b', 'c'], reading: 'Goats count too.' },
  ]);
});

test('a check has the sentence and the page of its finding, in running text', () => {
  const checks = [check('a', { stated: 'red; blue; green', computed: '-2' }), check('b', { verdict: 'agrees' })];
  const made = findings([spec], checks);
  expect(withFindings(checks, made)).toMatchObject([
    { finding: 'Says red, blue and green, counts −2', findingUrl: '/findings/sheep/' },
    { finding: null, findingUrl: null },
  ]);
});

test('all faults are reported at once', () => {
  const faulty = [
    { ...spec, checks: ['a', 'z'], sentence: 'Says {states}', reading: 'A slip.' },
    { ...spec, checks: ['a', 'e'] },
    { ...spec, id: 'soft', checks: ['c'] },
  ];
  const all = [check('a'), check('b'), check('c', { severity: 'soft' }), check('e', { verdict: 'agrees' })];
  expect(() => findings(faulty, all)).toThrowErrorMatchingInlineSnapshot(`
    [Error: finding sheep: Unexpected check z, expected the id or family of a check
    finding sheep: Unexpected reading, expected none where both sides cannot be true
    finding sheep: Unexpected reference {states}, expected {stated}, {computed} or one of them with a check’s id
    finding sheep: Unexpected check e, expected one that disagrees
    finding sheep: Unexpected check a, expected one that sheep does not have already
    finding soft: Unexpected lack of a reading, expected one under which both sides can be true
    check b: Unexpected disagreement, expected a finding that has it
    finding sheep: Unexpected second finding, expected each id once]
  `);
});
