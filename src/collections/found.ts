/** @throws {Error} naming what is not there. */
export function found<Entry>(entry: Entry | undefined, name: string): Entry {
  if (entry === undefined) throw new Error(`Unexpected ${name}, expected one of the report`);
  return entry;
}
