import { describe, expect, test } from 'vitest';
import { error, format, type Declared } from '../../src/rules/rule.ts';
import { said } from './said.ts';

/** What the headers of the rules have no room for: the edges of what each lets pass, and the words of each message. */

describe('acronyms', () => {
  const met = (text: string, glossary: Declared['glossary'] = []) =>
    said('acronym-explained', text, { glossary }).map((message) => /“(.*)”/.exec(message)![1]);

  test('are known by each form that the glossary names', () => {
    const glossary = [{ term: 'United Nations', forms: ['UN', 'NU'] }];
    expect(met('1.→The UN, or NU.', glossary)).toEqual([]);
  });

  test('are words of their own, of two capitals and more, in any letters', () => {
    expect(met('1.→FAO, FAOs, the ÉU; not pFAO, 2FAO, FAOp, FAO2 or A.')).toEqual(['FAO', 'FAOs', 'ÉU']);
  });

  test('are not the numbers of the Romans, unless more follows', () => {
    expect(met('1.→Part IV, articles XXXIX and XI2; XIVA and VIP.')).toEqual(['XIVA', 'VIP']);
  });

  test('are looked for in words, not in marks, and said where they stand', () => {
    expect(said('acronym-explained', '[bookmark: FAO]1.→Land.\n2.→Of UNDP and ILO.')).toEqual([
      '2:7: Unexpected acronym “UNDP”, expected one that the glossary explains',
      '2:16: Unexpected acronym “ILO”, expected one that the glossary explains',
    ]);
  });
});

test('a reference to an annex is compared with all that are declared', () => {
  expect(said('annex-exists', '1.→Annex 2 and annex 3.\n2.→Land.\n→I.→Annex 9', { annexes: [1, 3] })).toEqual([
    '1:4: Unexpected reference to annex 2, expected annex 1, 3',
  ]);
  expect(
    said('annex-exists', '1.→Land (annex 1)[footnoteRef:3]* and (annexes 1–3).[3: →*→C.]', { annexes: [1, 3] }),
  ).toEqual(['1:40: Unexpected reference to annex 2, expected annex 1, 3']);
  expect(said('annex-exists', '1.→Annexes 1 and 3.', { annexes: [1, 3] })).toEqual([]);
});

test('footnotes and calls pair one to one', () => {
  const twiceCalled = '1.→A[footnoteRef:3]* b[footnoteRef:3]*.[3: →*→C.]';
  expect(said('footnote-pairs', twiceCalled)).toEqual([
    '1:40: Unexpected footnote 3, expected one call of it in the paragraph',
  ]);
  const twiceNoted = '1.→A[footnoteRef:3]*.[3: →*→B.][3: →*→C.]';
  expect(said('footnote-pairs', twiceNoted)).toEqual([
    '1:5: Unexpected call of footnote 3, expected one such footnote in the paragraph',
  ]);
  // Neither a mark left open nor one inside another is a call.
  expect(said('footnote-pairs', '1.→[footnoteRef:3 rose.\n[bookmark: [footnoteRef:3]2.→Land.')).toEqual([]);
  const crossed = '1.→A[footnoteRef:13]*.[3: →*→B.]';
  expect(said('footnote-pairs', crossed)).toHaveLength(2);
  expect(said('footnote-pairs', '[bookmark: 3]1.→A[footnoteRef:13]*.[13: →*→B.]')).toEqual([]);
});

test('the glossary is used by any form, and what is not is named together', () => {
  const glossary = [
    { term: 'UN', forms: ['United Nations'] },
    { term: 'FAO', forms: [] },
    { term: 'oblast', forms: ['oblasts', 'Oblast'] },
  ];
  expect(said('glossary-used', '1.→The United\n2.→Nations.', { glossary })).toEqual([
    '1:1: Unexpected glossary terms “UN”, “FAO”, “oblast”, expected terms that the text uses',
  ]);
  expect(said('glossary-used', '1.→United Nations, FAO, Oblast.', { glossary })).toEqual([]);
});

describe('headings', () => {
  const order = (...lines: string[]) => said('heading-order', lines.join('\n'));

  test('count on in each rank, and start again where their rank does', () => {
    expect(order('→→Introduction', '→I.→A', '→A.→B', '→(a)→C', '→(b)→D', '→B.→E', '→(a)→F', '→II.→G', '→C.→H')).toEqual(
      [],
    );
    expect(order('→I.→A', '→A.→B', '→(a)→C', '→B.→D', '→(b)→E')).toEqual([
      '5:1: Unexpected heading “(b)”, expected “II.” or “C.” or “(a)”',
    ]);
    expect(order('→I.→A', '→A.→B', '→II.→C', '→A.→D')).toEqual([
      '4:1: Unexpected heading “A.”, expected “III.” or “B.”',
    ]);
  });

  test('skip no rank', () => {
    expect(order('→I.→A', '→(a)→B')).toEqual(['2:1: Unexpected heading “(a)”, expected “II.” or “A.”']);
    expect(order('→A.→A')).toEqual(['1:1: Unexpected heading “A.”, expected “I.”']);
  });

  test('after a wrong one go on from it', () => {
    expect(order('→I.→A', '→III.→B', '→IV.→C')).toEqual(['2:1: Unexpected heading “III.”, expected “II.” or “A.”']);
    expect(order('→I.→A', '→A.→B', '→x)→C', '→B.→D')).toEqual([
      '3:1: Unexpected heading “x)”, expected “II.” or “B.” or “(a)”',
    ]);
  });

  test('that were restored in a wrong place have none in the source', () => {
    expect(order('→I.→A', '9.→Land.')).toEqual([
      '1:1: Unexpected heading “II.”, expected “I.”',
      '1:1: Unexpected heading “I.”, expected “III.” or “A.”',
    ]);
  });
});

test('long entries and lines are shown by their first sixty characters', () => {
  const long = 'L'.repeat(61);
  const shown = 'L'.repeat(60);
  expect(said('item-sequence', `1.→Land:\n(b)→${long}`)).toEqual([
    `2:1: Unexpected “(b)” before “${shown}”, expected “(a)”`,
  ]);
  expect(said('known-block', long)).toEqual([
    `1:1: Unexpected “${shown}”, expected a heading, paragraph, list item, table or note`,
  ]);
});

test('entries are all bulleted, or all lettered', () => {
  expect(said('item-sequence', '1.→Land:\n•→Lakes\n•→Seas\n2.→Water:\n•→Lakes')).toEqual([]);
  expect(said('item-sequence', '1.→Land:\n•→Lakes\n(b)→Seas')).toEqual([
    '2:1: Unexpected “•” before “Lakes”, expected “(a)”',
  ]);
});

test('paragraphs start at 1, and each is compared with the one before', () => {
  expect(said('paragraph-sequence', '2.→Land.\n3.→Water.\n5.→Air.\n6.→Fire.')).toEqual([
    '1:1: Unexpected paragraph 2, expected 1',
    '3:1: Unexpected paragraph 5, expected 4',
  ]);
});

test('each mark of the conversion is named, where it stands', () => {
  const marks = (text: string) => said('unknown-mark', text);
  expect(marks('1.→A [open')).toEqual(['1:6: Unexpected “[open”, expected words']);
  expect(marks('1.→A ] b [c] d')).toEqual([
    '1:6: Unexpected “]”, expected words',
    '1:10: Unexpected “[c]”, expected words',
  ]);
  expect(marks('1.→A\u0007b\u009fc')).toEqual([
    '1:5: Unexpected character U+0007, expected words',
    '1:7: Unexpected character U+009F, expected words',
  ]);
  expect(marks('\ufeff1.→A \ufffd')).toEqual([
    '1:1: Unexpected byte order mark, expected words',
    '1:4: Unexpected tab, expected words',
    '1:7: Unexpected unreadable character, expected words',
  ]);
  expect(marks('1.→A\n→Age\n→2018\n\u000b\n→0–4\n→12')).toEqual(['4:1: Unexpected character U+000B, expected words']);
  expect(marks('[bookmark: z]1.→A[footnoteRef:1]*[1: →*→B]\n→I.→C')).toEqual([]);
});

test('messages stand at the first character where they are of the whole file, and warnings say so', () => {
  expect(error('a-rule', undefined, 'Why')).toEqual({ rule: 'a-rule', severity: 'error', place: null, reason: 'Why' });
  const place = { line: 6, column: 1, offset: 40 };
  expect(format('data/a.txt', error('a-rule', place, 'Why'))).toBe('data/a.txt:6:1: Why (a-rule)');
  expect(format('data/a.txt', { rule: 'b', severity: 'warning', place: null, reason: 'Why' })).toBe(
    'data/a.txt:1:1: warning: Why (b)',
  );
});

test('a bracket is named by what it holds, even where that ends in a control character', () => {
  expect(said('unknown-mark', '1.→Land [field\u0001')).toEqual(['1:9: Unexpected “[field\u0001”, expected words']);
});
