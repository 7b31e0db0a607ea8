import { inWords, number as formatNumber } from '../format.ts';

/** How numbers are written in charts and in the words about them. */

/** With its sign, `+1,204` or `−22,130`; zero has none. */
export function formatSigned(value: number, decimals = 0): string {
  const text = formatNumber(value, decimals);
  return value > 0 ? `+${text}` : text;
}

/** Writes numbers, and remembers them: a test holds the words of a chart against what was said here. */
export class Say {
  /** Every numeral written, in order. */
  readonly said: string[] = [];

  /** `129,009`; with decimals, `14.80`. */
  number(value: number, decimals = 0): string {
    return this.#keep(formatNumber(value, decimals));
  }

  /** `+1,204` or `−22,130`. */
  signed(value: number, decimals = 0): string {
    return this.#keep(formatSigned(value, decimals));
  }

  /** `18.2 million`. */
  millions(value: number, decimals = 1): string {
    return `${this.#keep(formatNumber(value / 1e6, decimals))} million`;
  }

  /** `2018`, of a year that was computed. */
  year(value: number): string {
    return this.#keep(String(value));
  }

  /** `none`, `four`; from thirteen on, `13`. */
  count(value: number): string {
    if (value > 12) return this.number(value);
    return value ? inWords(value) : 'none';
  }

  /** `a, b and c`. */
  list(words: string[]): string {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
  }

  #keep(text: string): string {
    this.said.push(text);
    return text;
  }
}
