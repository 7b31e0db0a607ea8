import { write } from '../../../charts/draw.ts';
import type { PictureSpec, PictureStep } from '../../../charts/picture.ts';
import { element, textSize, type Frame } from '../../../charts/svg.ts';
import { falls, lowest, rises } from '../../compare.ts';

/** The rate of maternal mortality as a line that says where it turns. */
export const turn: PictureSpec = {
  id: 'turn',
  width: 860,
  read(facts, say): PictureStep[] {
    const rates = facts.across('annex-6', 'rate');
    const low = rates.indexOf(lowest(rates));
    const points = rates.map(({ label, value }) => ({ year: label, value, text: say.number(value, 1) }));
    const told = (from: number) => say.list(points.slice(from).map(({ year, text }) => `${text} in ${year}`));
    return [
      {
        description: `Maternal deaths per ${say.number(1e5)} live births, a point a year. The line falls every year from ${points[0]!.text} in ${points[0]!.year} to ${points[low]!.text} in ${points[low]!.year}, turns there, and rises every year: ${told(low + 1)}.`,
        claims: { 'falls every year': falls(rates.slice(0, low + 1)), 'rises every year': rises(rates.slice(low)) },
        draw: (frame) => line(points, low, frame),
      },
    ];
  },
};

function line(points: { year: string; value: number; text: string }[], low: number, { width, narrow }: Frame): Element {
  const [top, floor] = [40, narrow ? 230 : 280];
  const pad = 24;
  const most = Math.max(...points.map(({ value }) => value));
  const x = (at: number) => Math.round(pad + (at / (points.length - 1)) * (width - 2 * pad));
  const y = (value: number) => Math.round(floor - (value / most) * (floor - top));
  const svg = element('svg', { width, height: floor + textSize + 8 });
  const path = (from: number, to: number, tone: string) =>
    element('path', {
      d: points
        .slice(from, to + 1)
        .map(({ value }, at) => `${at ? 'L' : 'M'}${x(from + at)} ${y(value)}`)
        .join(''),
      fill: 'none',
      stroke: tone,
      'stroke-width': 3,
    });
  svg.append(
    element('path', { d: `M0 ${floor}H${width}`, stroke: 'var(--rule)' }),
    path(0, low, 'var(--muted)'),
    path(low, points.length - 1, 'var(--madder)'),
  );
  points.forEach(({ year, value, text }, at) => {
    const bold = [0, low, points.length - 1].includes(at);
    svg.append(
      element('circle', { cx: x(at), cy: y(value), r: 4, fill: at > low ? 'var(--madder)' : 'var(--muted)' }),
      write(text, [x(at), y(value) - 12], { anchor: 'middle', ...(bold && { 'font-weight': 600 }) }),
      write(narrow ? `’${year.slice(2)}` : year, [x(at), floor + textSize + 4], {
        anchor: 'middle',
        fill: 'var(--muted)',
      }),
    );
  });
  svg.append(
    write('The line turns', [x(low), y(points[low]!.value) + 26], { anchor: 'middle', 'font-weight': 600 }),
    write(`${points[low]!.year}, the lowest`, [x(low), y(points[low]!.value) + 44], { anchor: 'middle' }),
  );
  return svg;
}
