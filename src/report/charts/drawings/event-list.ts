import { markOf, sheet, write } from '../../../charts/draw.ts';
import { widest } from '../../../charts/marks.ts';
import { distinct, paint, type Data, type Tone } from '../../../charts/rows.ts';
import { element, textSize, type Frame } from '../../../charts/svg.ts';

export interface EventListOptions {
  tone: Tone;
  /** Series whose dots are rings: events of another kind. */
  rings: string[];
  /** What happened in the year of this key: a line above it says so; events before it are muted. */
  since: { key: string; words: string };
}

const lineHeight = 23;
const radius = 4;

/**
 * Events by date, one below the other: a dot and its name for each row whose value is not zero; those of one key share
 * a line where there is room. A key whose only row is zero stays empty.
 */
export function eventList(data: Data, { tone, rings, since }: EventListOptions, frame: Frame): Element {
  const { rows } = data;
  const keys = distinct(rows.map(({ key }) => key));
  const left = Math.ceil(widest(keys)) + 14;
  const column = 2 * radius + 6 + Math.ceil(widest(rows.map(({ series }) => series))) + 20;
  const perLine = frame.narrow ? 1 : Math.max(1, Math.floor((frame.width - left + 20) / column));
  const parts: Element[] = [];
  let y = 0;
  let fill = 'var(--muted)';
  for (const key of keys) {
    if (key === since.key) {
      fill = paint(tone);
      y += 6;
      parts.push(
        write(since.words, [left, y + textSize], { fill, 'font-weight': 600 }),
        element('path', { d: `M0 ${y + lineHeight - 2}H${frame.width}`, stroke: fill }),
      );
      y += lineHeight + 5;
    }
    const events = rows.filter((row) => row.key === key && row.value);
    parts.push(write(key, [0, y + textSize], { fill: 'var(--muted)' }));
    events.forEach((row, index) => {
      const x = left + (index % perLine) * column;
      const baseline = y + textSize + Math.floor(index / perLine) * lineHeight;
      parts.push(
        element('circle', {
          cx: x + radius,
          cy: baseline - 5,
          r: radius,
          ...(rings.includes(row.series) ? { fill: 'var(--paper)', stroke: fill, 'stroke-width': 1.5 } : { fill }),
          ...markOf(data, row),
        }),
        write(row.series, [x + 2 * radius + 6, baseline]),
      );
    });
    y += Math.max(1, Math.ceil(events.length / perLine)) * lineHeight;
  }
  return sheet(frame.width, y, parts);
}
