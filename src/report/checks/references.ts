import type { Checks, CheckSpec } from '../../checks/spec.ts';

/** References to what should be there, and paragraphs printed twice. */

const namedBefore = 'a convention named before it';
const inText = 'a table in this text';

export const references: Checks = () => [
  {
    id: 'para-29-annexes',
    stated: [29, '(annex {9})'],
    as: 'words',
    expected: inText,
    claim: 'The annex cited is in the text.',
    computed: (f) => (hasTable(f, f.quoted(29, '(annex {9})').value) ? inText : 'none'),
    formula: 'a table of this text with the number cited',
    reading: 'The annex may be in the published document, or kept apart from it: this text is one conversion.',
  },
  {
    id: 'para-424-convention',
    stated: [424, 'article 2 (1) (e) of {the Convention}, Kazakhstan'],
    as: 'words',
    expected: namedBefore,
    claim: 'The Convention referred to is named in the section before.',
    computed: (f) => {
      const own = f.paragraph(424).section;
      const before = f.paragraphs.filter(({ section, number }) => section === own && number < 424);
      return before.some(({ text }) => /Convention|Covenant/.test(text)) ? namedBefore : 'none';
    },
    formula: 'paragraphs of the section before this one that name a convention',
    reading: 'The words may come from a report under one convention, where it goes without a name.',
  },
];

function hasTable(facts: Parameters<Checks>[0], annex: number): boolean {
  try {
    return Boolean(facts.table(`annex-${annex}`));
  } catch {
    return false;
  }
}

/** Where the build finds a paragraph repeated, the later one holds the numerals of the earlier one. */
export const repeated: Checks = (facts) =>
  facts.paragraphs.flatMap(({ number, sameAs, text }) =>
    sameAs
      // Without numerals there is nothing to compare.
      .filter((other) => other < number && facts.fresh().numerals(number).length)
      .map((other): CheckSpec => {
        const start = text.split(' ').slice(0, 2).join(' ');
        const same = text === facts.text(other);
        return {
          id: `para-${number}-repeats-${other}`,
          family: 'repeated-paragraphs',
          stated: [number, `{${start}}`],
          as: 'words',
          value: (f) =>
            f
              .numerals(number)
              .map((numeral) => numeral.text)
              .join(', '),
          claim: `Paragraph ${number} repeats paragraph ${other}, and its numerals are the same.`,
          computed: (f) =>
            f
              .numerals(other)
              .map((numeral) => numeral.text)
              .join(', '),
          formula: `numerals of paragraph ${other}, in order`,
          note: same ? 'The words are the same too.' : 'The words differ in a sign or an article.',
        };
      }),
  );
