import { distance } from './distance.ts';

/** A term that is looked for: as it is, by its beginning, and by terms that differ from it in at most `fuzzy` letters. */
export interface Wanted {
  term: string;
  prefix?: boolean;
  fuzzy?: number;
}

/** What was found in an entry: by which terms asked for, and by which of its own. */
export interface Match {
  id: number;
  score: number;
  asked: Set<string>;
  terms: Set<string>;
  /** Whether one of them stands in its own words. */
  own: boolean;
}

/** How much a term counts where it stands: among an entry's own words, or among those it stands under. */
const weights = [1, 0.3];
/** Of BM25+: how soon more of a term counts no more, how much the length of a text counts, and what any match is worth. */
const [k1, b, delta] = [1.2, 0.7, 0.5];

/**
 * An inverted index that ranks as MiniSearch does. The library is not shipped because most of it is unused here; a test
 * compares every score.
 */
export class Terms {
  /** Of each term, in which entries it stands how often: among their own words, and among the others. */
  #places = new Map<string, Map<number, number>[]>();
  #lengths: number[][] = [];
  #total = weights.map(() => 0);

  /** @param fields the terms of an entry's own words, and of those it stands under */
  add(fields: string[][]): void {
    const id = this.#lengths.length;
    this.#lengths.push(fields.map((terms) => new Set(terms).size));
    fields.forEach((terms, field) => {
      this.#total[field]! += this.#lengths[id]![field]!;
      for (const term of terms) {
        const places = this.#places.get(term) ?? weights.map(() => new Map());
        this.#places.set(term, places);
        places[field]!.set(id, (places[field]!.get(id) ?? 0) + 1);
      }
    });
  }

  has(term: string): boolean {
    return this.#places.has(term);
  }

  /** The terms that stand for the one that is wanted, with what each is worth. */
  like({ term, prefix, fuzzy = 0 }: Wanted): [term: string, worth: number][] {
    const found: [string, number][] = this.has(term) ? [[term, 1]] : [];
    for (const other of this.#places.keys()) {
      const { length } = other;
      const longer = length - term.length;
      if (other === term) continue;
      if (prefix && other.startsWith(term)) found.push([other, (0.375 * length) / (length + 0.3 * longer)]);
      else if (Math.abs(longer) <= fuzzy) {
        const apart = distance(term, other);
        if (apart <= fuzzy) found.push([other, (0.45 * length) / (length + apart)]);
      }
    }
    return found;
  }

  /** The entries in which a term stands, or one that stands for it. */
  find(wanted: Wanted): Map<number, Match> {
    const found = new Map<number, Match>();
    const count = this.#lengths.length;
    for (const [term, worth] of this.like(wanted)) {
      this.#places.get(term)!.forEach((places, field) => {
        const rarity = Math.log(1 + (count - places.size + 0.5) / (places.size + 0.5));
        const mean = this.#total[field]! / count;
        for (const [id, often] of places) {
          const length = 1 - b + (b * this.#lengths[id]![field]!) / mean;
          const weight = delta + (often * (k1 + 1)) / (often + k1 * length);
          const match = found.get(id) ?? { id, score: 0, asked: new Set([wanted.term]), terms: new Set(), own: false };
          found.set(id, match);
          match.score += worth * weights[field]! * rarity * weight;
          match.terms.add(term);
          match.own ||= field === 0;
        }
      });
    }
    return found;
  }
}

/** What was found by all of several questions, or by any of them. */
export function combined(all: Map<number, Match>[], by: 'all' | 'any'): Map<number, Match> {
  const [first = new Map<number, Match>(), ...others] = all;
  return others.reduce((before, next) => {
    const both = by === 'any' ? new Map(before) : new Map<number, Match>();
    for (const [id, match] of next) {
      const known = before.get(id);
      if (!known) {
        if (by === 'any') both.set(id, match);
        continue;
      }
      both.set(id, {
        id,
        score: known.score + match.score,
        asked: new Set([...known.asked, ...match.asked]),
        terms: new Set([...known.terms, ...match.terms]),
        own: known.own || match.own,
      });
    }
    return both;
  }, first);
}
