import { fileNameOf, independence, publisher } from '../../cite/document.ts';
import type { Whole } from '../whole.ts';
import { element, xmlFile, type Child } from '../xml.ts';

/** One file of the book, in the order of reading. */
export interface Chapter {
  /** Its name in the book: `annex-5.xhtml`. */
  path: string;
  title: string;
  body: Child[];
}

/** What the book has for everyone, in the words of schema.org. */
const accessibility = [
  ['schema:accessMode', 'textual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessibilityFeature', 'structuralNavigation'],
  ['schema:accessibilityFeature', 'tableOfContents'],
  ['schema:accessibilityFeature', 'readingOrder'],
  ['schema:accessibilityHazard', 'none'],
  ['schema:accessibilitySummary', 'Text and tables only; every paragraph has its printed number as an anchor.'],
] as const;

/** The package document: what the book is, its files, and their order. */
export function packageDocument({ report, site, edition, address }: Whole, chapters: Chapter[]): string {
  const file = `/data/${fileNameOf(report.symbol)}.epub`;
  return xmlFile(
    element(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'identifier',
        'xml:lang': 'en',
      },
      element(
        'metadata',
        { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        element('dc:identifier', { id: 'identifier' }, address(file)),
        element('dc:title', {}, `${report.symbol}: ${report.title}`),
        element('dc:language', {}, 'en'),
        element('dc:creator', {}, report.state),
        element('dc:publisher', {}, site),
        element('dc:source', {}, `${publisher}, ${report.symbol}`),
        element('dc:date', {}, report.date),
        element('dc:description', {}, `${independence(report)} ${edition.words}`),
        element('meta', { property: 'dcterms:modified' }, `${edition.date}T00:00:00Z`),
        accessibility.map(([property, value]) => element('meta', { property }, value)),
      ),
      element(
        'manifest',
        {},
        element('item', { id: 'nav', href: 'nav.xhtml', 'media-type': 'application/xhtml+xml', properties: 'nav' }),
        element('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
        chapters.map(({ path }) =>
          element('item', { id: idOf(path), href: path, 'media-type': 'application/xhtml+xml' }),
        ),
      ),
      element(
        'spine',
        {},
        chapters.map(({ path }) => element('itemref', { idref: idOf(path) })),
      ),
    ),
  );
}

const idOf = (path: string): string => path.replace('.xhtml', '');

/** Where a reading program finds the package document. */
export const container = xmlFile(
  element(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    element(
      'rootfiles',
      {},
      element('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ),
  ),
);

/** A page of the book. */
export const page = (title: string, body: Child[]): string =>
  xmlFile(
    element(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        lang: 'en',
        'xml:lang': 'en',
      },
      element(
        'head',
        {},
        element('title', {}, title),
        element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ),
      element('body', {}, body),
    ),
    '<!DOCTYPE html>\n',
  );
