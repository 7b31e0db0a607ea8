import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { markdownTable, plainLine, plainText } from '../../src/publish/markdown-table.ts';
import { fuzzTimeout, hold } from '../support/fuzz.ts';
import { reportMarkdown, type Written } from '../../src/publish/markdown.ts';

const shown = (markdown: string): DocumentFragment => JSDOM.fragment(markdownToHtml(markdown).html);

/** Words such as a report has, with every sign that means something to Markdown. */
const line = fc
  .array(
    fc.constantFrom('word', '12', '*', '_', '[', ']', '(', ')', '<b>', '|', '`', '\\', '&amp;', '#', '-', '1.', ':'),
  )
  .map((parts) => parts.join(' ').trim())
  .filter(Boolean);

test(
  'text is shown as it stands',
  () => {
    hold(
      fc.property(line, (text) => {
        expect(shown(plainLine(text)).textContent.trim()).toBe(text);
        expect(shown(`[1.](/para/1/) ${plainText(text)}`).textContent.trim()).toBe(`1. ${text}`);
        const cells = [...shown(markdownTable(['a', 'b'], [[text, 'c']])).querySelectorAll('td')];
        expect(cells.map(({ textContent }) => textContent)).toEqual([text, 'c']);
      }),
    );
  },
  fuzzTimeout,
);

const source = { line: 1, endLine: 1 };
const table = {
  id: 'table-1',
  title: 'Deaths *',
  columns: [
    { id: 'year', title: 'Year', unit: null, type: 'label' as const },
    { id: 'deaths', title: 'Deaths', unit: 'persons', type: 'integer' as const },
  ],
  header: [],
  rows: [
    {
      id: 'urban-1',
      group: 'Urban:',
      label: '2016',
      unit: null,
      cells: [{ column: 'deaths', text: '1 200', value: 1200 }],
    },
    {
      id: 'rural-1',
      group: 'Rural:',
      label: '2016',
      unit: null,
      cells: [{ column: 'deaths', text: '-', value: null }],
    },
    { id: 'rural-2', group: 'Rural:', label: '2017', unit: null, cells: [] },
  ],
  notes: ['* Converted.'],
  source,
};

const written: Written = {
  title: 'A report',
  about: ['First edition.'],
  sections: [
    { id: 'i', label: 'I.', title: 'General', level: 1, parent: null, first: 1, last: 1, restored: true, source: null },
    { id: 'i-a', label: 'A.', title: 'Land', level: 2, parent: 'i', first: 1, last: 1, restored: false, source: null },
  ],
  paragraphs: [
    {
      number: 1,
      id: 'para-1',
      url: '/para/1/',
      section: 'i-a',
      text: 'The level is new.',
      items: ['1. one', 'two'],
      footnotes: [{ mark: '*', text: 'Since 2018.', at: 9 }],
      annexes: [],
      sameAs: [],
      source,
    },
  ],
  tablesUnder: (number) => (number === 1 ? [{ ...table, title: null }] : []),
  annexes: [
    { ...table, number: 4, url: '/annex/4/', citedBy: [1], title: table.title, published: true },
    { number: 5, id: 'annex-5', url: '/annex/5/', citedBy: [1], published: false, missing: 'Not in this text.' },
  ],
  address: (path) => `https://host.example${path}`,
};

test('a report is written plainly', () => {
  expect(reportMarkdown(written)).toMatchInlineSnapshot(`
    "# A report

    *[First edition.]*

    ## I. General *[heading restored by this site]*

    ### A. Land

    [1.](https://host.example/para/1/) The level\\* is new.

    - 1\\. one
    - two

    \\* Since 2018.

    | Year | Deaths |
    | --- | ---: |
    | Urban: |  |
    | 2016 | 1 200 |
    | Rural: |  |
    | 2016 | - |
    | 2017 |  |

    \\* Converted.

    ## [Annex 4](https://host.example/annex/4/)

    **Deaths \\***

    | Year | Deaths |
    | --- | ---: |
    | Urban: |  |
    | 2016 | 1 200 |
    | Rural: |  |
    | 2016 | - |
    | 2017 |  |

    \\* Converted.

    ## [Annex 5](https://host.example/annex/5/)

    *[Not in this text.]*
    "
  `);
});
