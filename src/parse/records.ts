/** What a record itself holds under words of the text: every object answers to `constructor`, declared or not. */
export const held = <Value>(record: Record<string, Value> | undefined, key: string): Value | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;
