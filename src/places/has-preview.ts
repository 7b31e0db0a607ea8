/**
 * Whether a link leads to a place that has a preview: a paragraph, an annex, a cell, a footnote, a chart, a check. Each
 * page asks this of its links, so it is one pattern instead of `readUrl`.
 */
export const hasPreview = (href: string): boolean =>
  /\/(para|annex)\/\d+\/(#|$|\?light)|#(para|annex)-\d|\/\w+\/#r-|#chart-|\/charts\/[\w-]+\/$|#check-|\/checks\/#./.test(
    href,
  );
