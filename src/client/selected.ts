/** The first time words are selected, what offers to copy them as a quotation is fetched. */
async function whenSelected(): Promise<void> {
  if (getSelection()?.isCollapsed ?? true) return;
  document.removeEventListener('selectionchange', whenSelected);
  await import('./quote.ts');
}
document.addEventListener('selectionchange', whenSelected);
