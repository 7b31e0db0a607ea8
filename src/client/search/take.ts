import { titleSlot, type Parts } from '../../cite/parts.ts';

/** Saves paragraphs of a search as a file, made of parts that the site has ready. */
export async function take(type: string, numbers: number[], title: string, name: string): Promise<void> {
  const response = await fetch(`${import.meta.env.BASE_URL}search/paragraphs-${type}.json`);
  const { mediaType, before, parts, between, after } = (await response.json()) as Parts;
  const chosen = numbers.map((number) => parts[number - 1]!).join(between);
  const url = URL.createObjectURL(
    new Blob([before.replace(titleSlot, () => title), chosen, after], { type: mediaType }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.${type}`;
  link.click();
  URL.revokeObjectURL(url);
}
