import { markOf, sheet, write } from './draw.ts';
import { printed, widest } from './marks.ts';
import { distinct, paint, type Data, type Row, type Tone } from './rows.ts';
import { element, textSize, type Frame } from './svg.ts';

export interface DotGridOptions {
  /** By key; keys without a tone are muted. */
  tones: Record<string, Tone>;
}

/** From dot to dot, px: as large as lets each row stand on one line, or the smallest. A gap follows each ten. */
const pitches = [16, 13, 10];
const block = 7;
const lineHeight = textSize + 6;

/**
 * One dot for each thing counted, in tens: the rows of a panel under its name, a row's value and key beside its dots,
 * on a phone above them.
 */
export function dotGrid(data: Data, { tones }: DotGridOptions, frame: Frame): Element {
  const { rows } = data;
  const text = (row: Row) => printed(data, row);
  const value = Math.ceil(widest(rows.map(text), 600)) + 8;
  const left = frame.narrow ? 0 : value + Math.ceil(widest(rows.map(({ key }) => key))) + 24;
  const most = Math.ceil(Math.max(...rows.map((row) => row.value)) / 10);
  const room = (pitch: number) => Math.floor((frame.width - left + block) / (10 * pitch + block));
  const pitch = pitches.find((one) => room(one) >= most) ?? pitches.at(-1)!;
  const tens = room(pitch);
  const parts: Element[] = [];
  let y = 0;
  for (const panel of distinct(rows.map((row) => row.panel ?? ''))) {
    if (panel) parts.push(write(panel, [0, y + textSize], { 'font-weight': 600 }));
    if (panel) y += lineHeight + 4;
    for (const row of rows.filter((one) => (one.panel ?? '') === panel)) {
      const tone = tones[row.key] ?? 'muted';
      const number = { 'font-weight': 600, fill: paint(tone) } as const;
      const baseline = y + textSize - 1;
      parts.push(
        frame.narrow
          ? write(text(row), [0, baseline], number)
          : write(text(row), [value - 8, baseline], { ...number, anchor: 'end' }),
        write(row.key, [frame.narrow ? widest([text(row)], 600) + 6 : value, baseline]),
      );
      const top = frame.narrow ? y + lineHeight + 4 : y + textSize / 2 + 2;
      const lines = Math.ceil(row.value / (10 * tens));
      parts.push(
        element('path', {
          d: dots(row.value, tens, pitch, [left + pitch / 2, top]),
          fill: 'none',
          stroke: paint(tone),
          'stroke-width': 0.75 * pitch,
          'stroke-linecap': 'round',
          'stroke-dasharray': `0 ${pitch}`,
          ...markOf(data, row),
        }),
      );
      y = top + (lines - 1) * (pitch + 1) + (frame.narrow ? 20 : 16) + (pitch - 10);
    }
    y += 14;
  }
  return sheet(frame.width, y - 14, parts);
}

/** A dotted line for each ten, from its first dot to a little past its last. */
function dots(count: number, tens: number, pitch: number, [left, top]: [number, number]): string {
  return Array.from({ length: Math.ceil(count / 10) }, (_, ten) => {
    const x = left + (ten % tens) * (10 * pitch + block);
    const y = top + Math.floor(ten / tens) * (pitch + 1);
    const last = Math.min(9, count - 10 * ten - 1);
    return `M${x} ${y}h${last * pitch + 1}`;
  }).join('');
}
