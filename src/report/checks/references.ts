import type { Checks, CheckSpec } from '../../collections/report.ts';

/** References to what should be there, and paragraphs printed twice. */

const namedBefore = 'a convention named before it';

export const references: Checks = (facts) => [
  ...facts.paragraphs.flatMap(({ number, annexes, text }): CheckSpec[] => {
    const cited = /\(annex(?:es)? (\d+)/.exec(text);
    if (!annexes.length || !cited) return [];
    const marked = `${cited[0].slice(0, -cited[1]!.length)}{${cited[1]}}`;
    return [
      {
        id: `para-${number}-annexes`,
        family: 'annex-references',
        stated: [number, marked],
        value: (f) => [f.words(number, marked).text, ...annexes.slice(1)].map((annex) => `annex ${annex}`),
        claim: 'The annexes cited are in the text.',
        computed: (f) =>
          f.paragraphs
            .flatMap((paragraph) => paragraph.annexes)
            .filter((annex) => hasTable(f, annex))
            .map((annex) => `annex ${annex}`),
        formula: 'annexes cited anywhere of which this text has the table',
        wording: 'within',
        ...(annexes.some((annex) => !hasTable(facts, annex)) && {
          reading: 'The annex may be in the published document, or kept apart from it: this text is one conversion.',
          finding: 'Paragraph 29 refers to {stated}. This text has no such annex.',
        }),
      },
    ];
  }),
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
      .filter((other) => other < number)
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
              .join(', ') || 'no numerals',
          claim: `Paragraph ${number} repeats paragraph ${other}, and its numerals are the same.`,
          computed: (f) =>
            f
              .numerals(other)
              .map((numeral) => numeral.text)
              .join(', ') || 'no numerals',
          formula: `numerals of paragraph ${other}, in order`,
          note: same ? 'The words are the same too.' : 'The words differ in a sign or an article.',
        };
      }),
  );
