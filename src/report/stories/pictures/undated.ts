import { write } from '../../../charts/draw.ts';
import type { PictureSpec, PictureStep } from '../../../charts/picture.ts';
import { element, textSize, type Frame } from '../../../charts/svg.ts';
import { treatyNames } from '../../charts/treaty-names.ts';

/** The rows of the table of treaties, those with a date and those without. */
export const undated: PictureSpec = {
  id: 'undated',
  width: 860,
  read(facts, say): PictureStep[] {
    const rows = facts.treaties.map(({ number }) => {
      const { treaty, ratified } = facts.treaty(number);
      const short = treatyNames.find((one) => one.treaty === treaty)?.short;
      if (!short) throw new Error(`No short name of “${treaty}”`);
      return { name: short, year: ratified?.slice(0, 4) };
    });
    const without = rows.filter(({ year }) => !year);
    return [
      {
        description: `The ${say.number(rows.length)} rows of the table of treaties. ${say.number(rows.length - without.length)} have a date; without one are ${say.list(without.map(({ name }) => name))}.`,
        draw: (frame) => list(rows, frame),
      },
    ];
  },
};

function list(rows: { name: string; year?: string | undefined }[], { width, narrow }: Frame): Element {
  const step = narrow ? 22 : 30;
  const sides = [rows.filter(({ year }) => year), rows.filter(({ year }) => !year)];
  const svg = element('svg', { width, height: 0 });
  let [y, most] = [0, 0];
  sides.forEach((side, index) => {
    const x = narrow ? 0 : index * (width / 2);
    if (!narrow) y = 0;
    svg.append(write(index ? 'No date' : 'Dated', [x, y + textSize], { 'font-weight': 600 }));
    for (const { name, year } of side) {
      y += step;
      const looks: Record<string, string> = year
        ? { fill: 'var(--sky)' }
        : { fill: 'none', stroke: 'var(--muted)', 'stroke-dasharray': '2 2' };
      svg.append(
        element('rect', { x, y: y + 1, width: 44, height: textSize + 4, ...looks }),
        ...(year ? [write(year, [x + 22, y + textSize], { anchor: 'middle', fill: 'var(--paper)' })] : []),
        write(name, [x + 54, y + textSize]),
      );
    }
    y += step + 8;
    most = Math.max(most, y);
  });
  svg.setAttribute('height', String(most));
  return svg;
}
