/** The first words of a text, cut between words. In a file of its own: the search takes it along, and no number words. */
export function truncate(text: string, length = 150): string {
  return text.length <= length ? text : `${text.slice(0, text.lastIndexOf(' ', length))} …`;
}
