import { readDate } from '../parse/dates.ts';
import { numeralsIn, readNumeral } from '../parse/number-words.ts';
import { locate, readMarkedQuote } from '../parse/quotes.ts';
import type { MeasureEntry } from '../measures/measure.ts';
import type { MeasureReader } from '../measures/measures.ts';
import type { Use } from '../places/use.ts';
import type { Figure, Passage } from './figures.ts';
import { found, nonEmpty, type NonEmpty } from './found.ts';
import type { ParagraphEntry } from './paragraphs.ts';
import { idOfText } from '../places/id.ts';
import { placesIn } from './texts.ts';
import type { StatisticEntry } from './statistics.ts';
import { TableFacts, type FactSources, type Formats } from './table-facts.ts';

/** A statistic of a series, which has a name there. */
export type Member = Figure & StatisticEntry & { key: string };

/**
 * The report's figures: by address in tables (`TableFacts`) and in prose, and by id what was computed from them. Charts,
 * stories and checks read every number through it, so that none is typed again and each can be traced: `uses` lists what
 * was read, in order.
 *
 * All methods throw an Error that names the address where it holds nothing, or no number.
 */
export class Facts extends TableFacts {
  readonly #readMeasure: MeasureReader;

  constructor(sources: FactSources, formats: Formats, readMeasure: MeasureReader = noMeasure) {
    super(sources, formats);
    this.#readMeasure = readMeasure;
  }

  /** The same facts with an empty list of uses. */
  fresh(): Facts {
    return new Facts(this.sources, this.formats, this.#readMeasure);
  }

  /** A declared measure: its value, and the places that it was computed from count as read. */
  measure(id: string): MeasureEntry {
    const entry = this.#readMeasure(id, this);
    this.uses.push(...entry.uses);
    return entry;
  }

  /** A declared statistic. */
  statistic(id: string): Figure & StatisticEntry {
    const entry = found(
      this.sources.statistics.find((one) => one.id === id),
      `statistic ${id}`,
    );
    const { paragraph, at, text } = entry;
    const use: Use = { kind: 'numeral', paragraph, at, length: text.length, statistic: id };
    this.uses.push(use);
    return { ...entry, ...readNumeral(text, this.formats.proseNumbers)!, use };
  }

  /** The statistics of one family, in the order of the report. */
  series(name: string): NonEmpty<Member> {
    const entries = this.sources.statistics.filter(({ series }) => series === name);
    return nonEmpty(entries, `series ${name}`).map(({ id, key }) => ({
      ...this.statistic(id),
      key: found(key ?? undefined, `key of statistic ${id}`),
    }));
  }

  /**
   * The numeral in braces where the words stand exactly once: `quoted(1, 'boundaries is {13,200} km')`. In digits or in
   * words; a paragraph's text is meant by its number, any other place by its address.
   */
  quoted(place: number | string, template: string): Figure {
    const { text, use } = this.words(place, template);
    const numeral = readNumeral(text, this.formats.proseNumbers);
    if (!numeral) throw new Error(`${idOfText(place)}: Unexpected “${text}”, expected a number`);
    return { ...numeral, text, use };
  }

  /** The words in braces, as they stand: `words(3, 'became the {official capital}')`. */
  words(place: number | string, template: string): Passage {
    const address = idOfText(place);
    const { quote, marked, start } = readMarkedQuote(template);
    const at = this.#locate(address, quote) + start;
    const use: Use =
      typeof place === 'number'
        ? { kind: 'numeral', paragraph: place, at, length: marked.length }
        : { kind: 'passage', place, at, length: marked.length };
    this.uses.push(use);
    return { text: marked, use };
  }

  /** The date in braces, ISO, as exact as it is printed: `2018-01-01`, `2008-10`, `1995`. */
  date(place: number | string, template: string): Passage {
    const { text, use } = this.words(place, template);
    const iso = readDate(text);
    if (!iso) throw new Error(`${idOfText(place)}: Unexpected “${text}”, expected a date`);
    return { text: iso, use };
  }

  /** The entries of a list in a sentence, between two phrases: `list(44, 'in 15 areas: ', '.', '; ')`. */
  list(place: number | string, after: string, before: string, separator: string | RegExp): NonEmpty<string> {
    const address = idOfText(place);
    const from = this.#locate(address, after) + after.length;
    const text = this.place(address);
    const to = text.indexOf(before, from);
    if (to < 0) throw new Error(`${address}: Unexpected end, expected “${before}” after “${after}”`);
    this.uses.push(
      typeof place === 'number'
        ? { kind: 'paragraph', number: place, at: from, length: to - from }
        : { kind: 'passage', place, at: from, length: 0 },
    );
    return nonEmpty(text.slice(from, to).split(separator), `list in ${address}`);
  }

  /** Every numeral of a paragraph, in digits or in words, in order. */
  numerals(paragraph: number): Passage[] {
    return numeralsIn(this.text(paragraph), this.formats.proseNumbers).map(({ at, text }) => {
      const use: Use = { kind: 'numeral', paragraph, at, length: text.length };
      this.uses.push(use);
      return { text, use };
    });
  }

  /** The words of any place, without recording a use. */
  place(address: string): string {
    return found(placesIn(this.sources).get(address), `place ${address}`);
  }

  paragraph(number: number): ParagraphEntry {
    const entry = found(
      this.sources.paragraphs.find((one) => one.number === number),
      `paragraph ${number}`,
    );
    this.uses.push({ kind: 'paragraph', number });
    return entry;
  }

  /** Every statistic, without recording a use. */
  get statistics(): StatisticEntry[] {
    return this.sources.statistics;
  }

  /** Every paragraph, without recording a use. */
  get paragraphs(): ParagraphEntry[] {
    return this.sources.paragraphs;
  }

  /** Words of a paragraph, without recording a use. */
  text(paragraph: number): string {
    return found(
      this.sources.paragraphs.find(({ number }) => number === paragraph),
      `paragraph ${paragraph}`,
    ).text;
  }

  #locate(address: string, quote: string): number {
    try {
      return locate(this.place(address), quote);
    } catch (fault) {
      throw new Error(`${address}: ${(fault as Error).message}`, { cause: fault });
    }
  }
}

const noMeasure: MeasureReader = (id) => {
  throw new Error(`Unexpected measure ${id}, expected none`);
};
