/** A quotation with one stretch marked by braces: `had {3,282} active media outlets`. */
export interface MarkedQuote {
  /** The words without the braces. */
  quote: string;
  /** What the braces hold, and where it starts in `quote`. */
  marked: string;
  start: number;
}

/** @throws {Error} without exactly one pair of braces. */
export function readMarkedQuote(template: string): MarkedQuote {
  const match = /^([^{}]*)\{([^{}]+)\}([^{}]*)$/.exec(template);
  if (!match) throw new Error(`Unexpected “${template}”, expected one pair of braces in it`);
  const [before, marked, after] = match.slice(1) as [string, string, string];
  return { quote: before + marked + after, marked, start: before.length };
}

/** Where a quotation stands in a text. @throws {Error} where it does not stand exactly once. */
export function locate(text: string, quote: string): number {
  const at = text.indexOf(quote);
  if (at < 0) throw new Error(`Unexpected “${quote}”, expected words that stand there`);
  if (text.indexOf(quote, at + 1) >= 0)
    throw new Error(`Unexpected second “${quote}”, expected words that stand there once`);
  return at;
}
