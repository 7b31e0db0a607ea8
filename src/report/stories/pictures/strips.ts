import { write } from '../../../charts/draw.ts';
import { paint, type Tone } from '../../../charts/rows.ts';
import { element, textSize, type Frame } from '../../../charts/svg.ts';

export interface Share {
  words: string;
  value: number;
  tone: Tone;
}

/** Wholes as bars across the page, each part named below where it begins or ends. */
export function strips(wholes: Share[][], { width, narrow }: Frame): Element {
  const bar = narrow ? 36 : 56;
  const line = textSize + 6;
  const svg = element('svg', { width, height: 0 });
  let y = 0;
  for (const shares of wholes) {
    const total = shares.reduce((sum, { value }) => sum + value, 0);
    let x = 0;
    let below = y + bar + line;
    for (const { words, value, tone } of shares) {
      const length = (value / total) * width;
      svg.append(
        element('rect', { x: x + (x ? 1 : 0), y, width: length - (x ? 1 : 0), height: bar, fill: paint(tone) }),
      );
      // A part that begins in the right half is named from its end.
      const late = x > width / 2;
      svg.append(
        write(words, [late ? x + length : x, below], {
          anchor: late ? 'end' : 'start',
          fill: paint(tone),
          'font-weight': 600,
        }),
      );
      x += length;
      below += late || narrow ? line : 0;
    }
    y += bar + line * (narrow ? shares.length : 2) + 20;
  }
  svg.setAttribute('height', String(y - 10));
  return svg;
}
