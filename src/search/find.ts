import { directOf, type Direct } from './direct.ts';
import type { Documents } from './documents.ts';
import { engineOf, type Answer } from './engine.ts';
import { present, type Item } from './present.ts';
import type { Hit } from './engine.ts';

/** What a query comes to: the place it names, and what has its words. */
export interface Found extends Answer {
  direct: Direct | null;
}

export interface Finder {
  find(typed: string): Found;
  show(hit: Hit): Item;
}

export async function finderOf(documents: Documents): Promise<Finder> {
  const { search, read } = await engineOf(documents);
  return {
    find(typed) {
      const direct = directOf(typed, documents);
      // A place named in words is meant as it stands: nothing but its mention is looked for beside it.
      return { direct, ...search(direct && !direct.open ? `"${typed.replace(/["“”„«»]/g, ' ')}"` : typed) };
    },
    show: (hit) => present(hit, documents, read),
  };
}
