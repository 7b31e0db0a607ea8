import type { Sources } from './index.ts';

/** Where a chart's figures stand, as a citation says it: `annex 5, paras. 12 and 13`. */
export function sourceOf({ annexes, paragraphs }: Sources): string {
  const part = (one: string, many: string, numbers: number[]) =>
    numbers.length ? [`${numbers.length > 1 ? many : one} ${listed(numbers)}`] : [];
  return [...part('annex', 'annexes', annexes), ...part('para.', 'paras.', paragraphs)].join(', ');
}

const listed = (numbers: number[]) => numbers.join(', ').replace(/, (\d+)$/, ' and $1');
