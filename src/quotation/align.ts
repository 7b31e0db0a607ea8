/** One step of an alignment: an index into either list, or null where one has nothing to match the other. */
export interface Step {
  quoted: number | null;
  printed: number | null;
}

/**
 * The cheapest way from a quotation's words to those of a stretch of the report: a word changed, left out or put in
 * costs 1. What the stretch has before and after the quotation costs nothing and is not in the steps.
 * Time and memory grow with the product of the lengths.
 */
export function align(quoted: string[], printed: string[]): { cost: number; steps: Step[] } {
  const width = printed.length + 1;
  const costs = new Uint16Array((quoted.length + 1) * width);
  for (let row = 1; row <= quoted.length; row += 1) {
    costs[row * width] = row;
    for (let column = 1; column < width; column += 1) {
      const change = costs[(row - 1) * width + column - 1]! + (quoted[row - 1] === printed[column - 1] ? 0 : 1);
      const added = costs[(row - 1) * width + column]! + 1;
      const left = costs[row * width + column - 1]! + 1;
      costs[row * width + column] = Math.min(change, added, left);
    }
  }
  const last = costs.subarray(quoted.length * width);
  const cost = Math.min(...last);
  const steps: Step[] = [];
  let row = quoted.length;
  // Of ends that cost the same, the last one matches most words.
  let column = last.lastIndexOf(cost);
  while (row > 0) {
    const here = costs[row * width + column]!;
    const same = column > 0 && quoted[row - 1] === printed[column - 1];
    if (column > 0 && here === costs[(row - 1) * width + column - 1]! + (same ? 0 : 1)) {
      steps.push({ quoted: (row -= 1), printed: (column -= 1) });
    } else if (here === costs[(row - 1) * width + column]! + 1) {
      steps.push({ quoted: (row -= 1), printed: null });
    } else {
      steps.push({ quoted: null, printed: (column -= 1) });
    }
  }
  return { cost, steps: steps.reverse() };
}
