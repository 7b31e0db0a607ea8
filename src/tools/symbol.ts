import { report } from './report.ts';

/** Puts the symbol of the report into the style of the printed page, which no text of a page reaches. */
export const symbol = {
  name: 'symbol',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | undefined {
    return id.includes('/print.css') ? code.replace("'THE SYMBOL'", JSON.stringify(report.symbol)) : undefined;
  },
};
