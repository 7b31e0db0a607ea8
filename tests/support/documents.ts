import fc from 'fast-check';
import type { TableLayout } from '../../src/parse/grammar.ts';
import { ages } from './grammar.ts';

/** One block of an invented report: how it is written, and what a reader should find in it. */
export interface Written {
  source: string;
  found: Found;
  /** Of a table. */
  layout?: TableLayout;
}

/** What there is to read in a block: its words, without a trace of the marks around them. */
export type Found =
  | { type: 'heading'; label: string; title: string }
  | { type: 'paragraph'; number: number; text: string; footnotes: string[]; items: string[] }
  | { type: 'table'; title: string | null; rows: string[][]; notes: string[] };

const word = fc.constantFrom(
  'land',
  'Qoǵamdyq',
  'Aýyl',
  '13,200',
  'km²',
  '(a)',
  '2.',
  '–',
  '-',
  'III',
  '“sea”',
  '1994',
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((some) => some.join(' '));
const stray = fc.constantFrom('', '', ' ');
const trailing = fc.constantFrom('', '', ' ', '  ');
const bookmarks = fc.array(fc.constantFrom('[bookmark: _Toc12]', '[bookmark: z77]'), { maxLength: 2 });
const marks = fc.tuple(stray, bookmarks).map(([space, some]) => space + some.join(''));
const blank = fc.constantFrom('\n', ' \n');

const heading: fc.Arbitrary<Written> = fc
  .record({ marks, label: fc.constantFrom('I.', 'IV.', 'A.', '(c)'), space: stray, title: words, trailing })
  .map(({ marks: before, label, space, title, trailing: after }) => ({
    source: `${before}\t${label}${space}\t${title}${after}\n`,
    found: { type: 'heading', label, title },
  }));

const footnoteMark = fc.constantFrom('*', '**', '†');
const footnote = fc.record({
  mark: footnoteMark,
  before: stray,
  between: stray,
  after: stray,
  text: words,
  inner: stray,
});

const paragraph: fc.Arbitrary<Written> = fc
  .record({
    marks,
    number: fc.integer({ min: 1, max: 999 }),
    lead: stray,
    parts: fc.tuple(words, words, words),
    footnote: fc.option(footnote),
    trailing,
    lettered: fc.boolean(),
    items: fc.array(fc.tuple(words, trailing), { maxLength: 3 }),
    blanks: fc.array(blank, { maxLength: 2 }),
  })
  .map(({ parts: [first, second, third], footnote: note, ...made }) => {
    const text = note
      ? [
          `${first}${note.before}[footnoteRef:3]${note.mark}${note.between}${second}`,
          `${note.after}[3: \t${note.mark}\t${note.inner}${note.text}]${note.before}${third}`,
        ].join('')
      : first;
    const items = made.items.map(
      ([item, after], index) => `${made.lettered ? `(${'abc'[index]})` : '•'}\t${item}${after}\n`,
    );
    const spaced = note && `${first}${note.before || note.between}${second}${note.after || note.before}${third}`;
    return {
      source: `${made.marks}${made.number}.\t${made.lead}${text}${made.trailing}\n${items.join('')}${made.blanks.join('')}`,
      found: {
        type: 'paragraph',
        number: made.number,
        text: spaced ?? first,
        footnotes: note ? [note.text] : [],
        items: made.items.map(([item]) => item),
      },
    };
  });

/** A cell's lines: none, one, or several. */
const cell = fc.array(fc.tuple(words, trailing), { maxLength: 3 });

/** `loose` tables have blank lines inside rows and say how a row starts; the others may not. */
const table: fc.Arbitrary<Written> = fc
  .record({ loose: fc.boolean(), width: fc.integer({ min: 1, max: 4 }), height: fc.integer({ min: 1, max: 4 }) })
  .chain(({ loose, width, height }) =>
    fc.record({
      loose: fc.constant(loose),
      title: fc.option(words),
      rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      blanks: fc.array(fc.array(blank, { minLength: 1, maxLength: 2 }), { minLength: height, maxLength: height }),
      inner: fc.array(fc.boolean(), { minLength: width, maxLength: width }),
      notes: fc.array(words, { maxLength: 1 }),
    }),
  )
  .map(({ loose, title, rows, blanks, inner, notes }) => {
    const numbered = loose
      ? rows.map(([, ...others], index) => [[[`#${index}`, '']] as (typeof others)[0], ...others])
      : rows;
    const printed = numbered.map((row, index) => {
      const cells = row.map((lines, at) => {
        const text = lines.map(([line, after]) => `${line}${after}`).join('\n');
        return `\t${text}\n${loose && index > 0 && at < row.length - 1 && inner[at] ? '\n' : ''}`;
      });
      return cells.join('') + blanks[index]!.join('');
    });
    return {
      source: `${title === null ? '' : ` \t\t${title}\n`}${printed.join('')}${notes.map((note) => `*  ${note}\n`).join('')}`,
      found: {
        type: 'table',
        title,
        rows: numbered.map((row) => row.map((lines) => lines.map(([line]) => line).join(' '))),
        notes,
      },
      layout: {
        ...ages,
        id: loose ? 'loose' : 'plain',
        headerSpans: [rows[0]!.map(() => 1)],
        ...(loose && { rowStart: String.raw`^#\d+$` }),
      },
    };
  });

/** Reports of the grammar, as lists of blocks. A table without a title never follows another, which would go on in it. */
export const documents: fc.Arbitrary<Written[]> = fc
  .array(fc.oneof(heading, paragraph, paragraph, table), { maxLength: 8 })
  .map((blocks) => blocks.filter(({ found }, index) => !runsOn(found, blocks[index - 1]?.found)));

const runsOn = (found: Found, before: Found | undefined): boolean =>
  found.type === 'table' && found.title === null && before?.type === 'table';

/** Texts of no grammar at all, made of the signs that mean something in it. */
export const scraps: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom('\t', '\n', ' '),
      fc.constantFrom(
        '[',
        ']',
        '•',
        '(b)\t',
        '*',
        '12',
        '.',
        'I',
        'A.',
        '(a)',
        '-',
        'ǵ',
        'word',
        '\r',
        '\ufeff',
        '\u00a0',
      ),
      fc.constantFrom('[bookmark: z77]', '[footnoteRef:3]*', '[3: \t*\t'),
    ),
    { maxLength: 60 },
  )
  .map((signs) => signs.join(''));
