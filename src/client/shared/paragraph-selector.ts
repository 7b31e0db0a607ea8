/** Selects the report's paragraphs: their words without lists and footnotes. */
export const paragraphSelector = 'p.doc[id]:not(.footnote)';
