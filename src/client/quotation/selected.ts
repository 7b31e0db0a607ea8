/** The first time words are selected on a page of the document, what offers to copy them as a quotation is fetched. */
async function whenSelected(): Promise<void> {
  if (getSelection()?.isCollapsed ?? true) return;
  document.removeEventListener('selectionchange', whenSelected);
  await import('./quote.ts');
}
if (document.querySelector('.text, .cited-text')) document.addEventListener('selectionchange', whenSelected);
