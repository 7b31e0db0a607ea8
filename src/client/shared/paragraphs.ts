import { readId } from '../../places/id.ts';

/** The number of a paragraph's element. */
export function numberOf({ id }: Element): number {
  const place = readId(id);
  return place?.kind === 'paragraph' ? place.number : NaN;
}
