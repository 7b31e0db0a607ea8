/** One pair of a fixture file: what goes in and what comes out. */
export interface Fixture {
  /** The prose above the pair. */
  name: string;
  /** What stands after the opening fence. */
  words: string[];
  input: string;
  output: string;
}

/**
 * Fixtures are prose with fenced pairs in it: the input, a line with a dot, the output. In the input `→` is a tab, `␠` a
 * space where one would not be seen, and `∎` the end of a text whose last line has no line end.
 */
export function readFixtures(file: string): Fixture[] {
  const parts = file.split(/^```/m);
  return parts.flatMap((pair, index) => {
    if (index % 2 === 0) return [];
    const [, words = '', input = '', output = ''] = /^([^\n]*)\n(.*?)^\.\n(.*)$/ms.exec(pair)!;
    return {
      name: parts[index - 1]!.trim().replace(/\s+/g, ' '),
      words: words.split(' ').filter(Boolean),
      input: input.replaceAll('→', '\t').replaceAll('␠', ' ').replace('∎\n', ''),
      output,
    };
  });
}
