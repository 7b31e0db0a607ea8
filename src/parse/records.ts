/** The value of a key that may be any word of the text: `constructor`, too, is undefined unless the record has it. */
export const ownValue = <Value>(record: Record<string, Value> | undefined, key: string): Value | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;
