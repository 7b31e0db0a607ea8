/** The first words of a text, cut between words. */
export function opening(text: string, length = 150): string {
  return text.length <= length ? text : `${text.slice(0, text.lastIndexOf(' ', length))} …`;
}
