import { archiveOf } from '../archive.ts';
import { independence, officialAddress } from '../../cite/document.ts';
import { reportSections, type SectionEntry } from '../../collections/sections.ts';
import { day } from '../../format.ts';
import { restorations, type Whole } from '../whole.ts';
import { element, type Markup } from '../xml.ts';
import { annexBody, heading, paragraph } from './content.ts';
import { container, packageDocument, page, type Chapter } from './package.ts';

/**
 * The whole report as a book (EPUB 3): a file for each part and each annex, a contents list of all sections, every
 * paragraph under its anchor `para-15`. The same report and edition give the same bytes.
 */
export function epub(whole: Whole): Uint8Array<ArrayBuffer> {
  const chapters = [titlePage(whole), ...parts(whole), ...annexes(whole)];
  const files = new Map<string, string>([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container],
    ['EPUB/package.opf', packageDocument(whole, chapters)],
    ['EPUB/nav.xhtml', page('Contents', [navigation(whole, chapters)])],
    ['EPUB/style.css', style],
    ...chapters.map(({ path, title, body }): [string, string] => [`EPUB/${path}`, page(title, body)]),
  ]);
  return archiveOf(files, whole.edition.date, ['mimetype']);
}

/** The first page: what this is, whose it is not, how to cite, and what was put back. */
function titlePage(whole: Whole): Chapter {
  const { report, edition, citations, annexNumbers, site } = whole;
  const restored = restorations(whole);
  const paragraphs = (texts: string[]) => texts.map((text) => element('p', {}, text));
  return {
    path: 'about.xhtml',
    title: report.title,
    body: [
      element('h1', { class: 'doc' }, report.title),
      element('p', { class: 'doc' }, `${report.symbol}, ${day(report.date)}`),
      element(
        'section',
        { class: 'ours' },
        element('h2', {}, 'About this edition'),
        paragraphs([
          independence(report),
          `Official document: ${officialAddress(report)}`,
          `${edition.words} Made by “${site}”.`,
          'Words set like these, or in square brackets, are those of this edition; all others are the document’s.',
          annexNumbers,
        ]),
        element('h2', {}, 'How to cite'),
        paragraphs(['Cite the document, with the number of the paragraph or annex.', ...citations]),
        restored.length > 0 && [element('h2', {}, 'Restored headings'), paragraphs(restored)],
      ),
    ],
  };
}

/** A file for each section at the first level, and one for what stands before them all. */
function parts(whole: Whole): Chapter[] {
  const chapters: Chapter[] = [];
  for (const { headings, members } of reportSections(whole.sections, whole.paragraphs)) {
    const part = headings.find(({ parent }) => parent === null);
    if (part) chapters.push({ path: fileOf(part), title: titleOf(part), body: [] });
    else if (!chapters.length) chapters.push({ path: 'part.xhtml', title: whole.report.title, body: [] });
    chapters.at(-1)!.body.push(
      headings.map((section) => heading(section, whole)),
      members.map((entry) => paragraph(entry, whole)),
    );
  }
  return chapters;
}

const annexes = (whole: Whole): Chapter[] =>
  whole.annexes.map((annex) => ({
    path: `${annex.id}.xhtml`,
    title: [`Annex ${annex.number}`, annex.published && annex.title].filter(Boolean).join(': '),
    body: annexBody(annex),
  }));

/** A part has a file of its own; of other sections, that of their part. */
const fileOf = ({ id }: SectionEntry): string => `part-${id}.xhtml`;

const titleOf = ({ label, title }: SectionEntry): string => [label, title].filter(Boolean).join(' ');

/** The contents: every section under the one it stands in, then the annexes. */
function navigation({ sections, report }: Whole, chapters: Chapter[]): Markup {
  const link = (href: string, words: string) => element('a', { href }, words);
  const listOf = (parent: string | null, file: string | null): Markup[] =>
    sections
      .filter((section) => section.parent === parent)
      .map((section) => {
        const own = file ?? fileOf(section);
        const inner = listOf(section.id, own);
        return element(
          'li',
          {},
          link(`${own}#${section.id}`, titleOf(section)),
          inner.length > 0 && element('ol', {}, inner),
        );
      });
  const [first, ...others] = chapters as [Chapter, ...Chapter[]];
  const after = others.filter(({ path }) => path.startsWith('annex-'));
  return element(
    'nav',
    { 'epub:type': 'toc', role: 'doc-toc' },
    element('h1', {}, `Contents of ${report.symbol}`),
    element(
      'ol',
      {},
      element('li', {}, link(first.path, 'About this edition')),
      listOf(null, null),
      after.map(({ path, title }) => element('li', {}, link(path, title))),
    ),
  );
}

/** The document’s words in a serif, ours in a sans, as on the site; a reading program may have its own way. */
const style = `body { margin: 0 5%; }
.doc { font-family: serif; }
.ours, nav { font-family: sans-serif; font-style: normal; }
span.ours { font-size: 0.75em; font-weight: normal; }
h1, h2, h3, h4 { line-height: 1.25; page-break-after: avoid; }
a { color: inherit; }
a.n { text-decoration: none; }
.lettered { list-style: none; padding-left: 1em; }
aside { font-size: 0.85em; margin-left: 1em; }
table { border-collapse: collapse; font-size: 0.8em; }
caption { text-align: left; font-weight: bold; padding-bottom: 0.5em; }
th, td { border-bottom: 1px solid; padding: 0.25em 0.5em; text-align: left; vertical-align: top; }
.number { text-align: right; white-space: nowrap; }
tr { page-break-inside: avoid; }
`;
