import { PDFDict, PDFHexString, PDFName, type PDFDocument } from 'pdf-lib';

/**
 * Names the bookmarks of a PDF anew, in order. The browser takes them from the lines it set, and joins the last word of
 * a line with the first of the next.
 *
 * @throws {Error} where there are more or fewer bookmarks than titles.
 */
export function nameBookmarks(pdf: PDFDocument, titles: string[]): void {
  const found = bookmarksOf(pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict));
  if (found.length !== titles.length) {
    throw new Error(`Unexpected ${found.length} bookmarks, expected ${titles.length}`);
  }
  found.forEach((bookmark, index) => bookmark.set(PDFName.of('Title'), PDFHexString.fromText(titles[index]!)));
}

/** All bookmarks below one, in the order of the document. */
function bookmarksOf(parent: PDFDict): PDFDict[] {
  const found: PDFDict[] = [];
  let next = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  for (; next; next = next.lookupMaybe(PDFName.of('Next'), PDFDict)) found.push(next, ...bookmarksOf(next));
  return found;
}
