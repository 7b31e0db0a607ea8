/** @throws {Error} naming what is not there. */
export function found<Entry>(entry: Entry | undefined, name: string): Entry {
  if (entry === undefined) throw new Error(`Unexpected ${name}, expected one of the report`);
  return entry;
}

/** A list with at least one entry: its first and its last are there, and so they are of what it is mapped to. */
export type NonEmpty<Entry> = {
  0: Entry;
  at(index: 0 | -1): Entry;
  map<Made>(make: (entry: Entry, index: number, all: Entry[]) => Made): NonEmpty<Made>;
  toReversed(): NonEmpty<Entry>;
  toSorted(compare: (a: Entry, b: Entry) => number): NonEmpty<Entry>;
} & Entry[];

/** The entries. @throws {Error} naming them, where there is none. */
export function nonEmpty<Entry>(entries: Entry[], name: string): NonEmpty<Entry> {
  found(entries[0], name);
  return entries as NonEmpty<Entry>;
}
