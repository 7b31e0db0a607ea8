import { directOf, knownOf, type Direct } from './direct.ts';
import type { Documents } from './documents.ts';
import { engineOf, type Answer, type Hit } from './engine.ts';
import { present, type Item } from './present.ts';

/** The results of a query, and the place that it names. */
export interface Found extends Answer {
  direct: Direct | null;
}

export interface Finder {
  find(typed: string): Found;
  show(hit: Hit): Item;
}

export async function finderOf(documents: Documents): Promise<Finder> {
  const { search, read } = await engineOf(documents);
  const known = knownOf(documents);
  return {
    find(typed) {
      const direct = directOf(typed, known, documents);
      // Where a place is named in words, other results are those that mention it.
      return { direct, ...search(direct && !direct.bare ? `"${typed.replace(/["“”„«»]/g, ' ')}"` : typed) };
    },
    show: (hit) => present(hit, documents, read),
  };
}
