import { write } from '../../../charts/draw.ts';
import { widest } from '../../../charts/marks.ts';
import type { PictureSpec, PictureStep } from '../../../charts/picture.ts';
import { element, textSize, type Frame } from '../../../charts/svg.ts';
import { datedTwice } from '../../reports-dated-twice.ts';

/** Reports that the annex and a paragraph both date: the two years, joined. */
export const dated: PictureSpec = {
  id: 'dated',
  width: 680,
  read(facts, say): PictureStep[] {
    const reports = datedTwice
      .map(({ name, quote, row }) => {
        const [annex, prose] = [facts.cell('annex-10', row, 'submitted'), facts.quoted(349, quote)];
        const apart = facts.measure(`report-dated-twice-${row}`).value;
        return { name, annex: annex.value, prose: prose.value, apart };
      })
      .toSorted((a, b) => b.apart - a.apart || a.annex - b.annex);
    const told = reports.map(({ name, annex, prose }) => `${name}: ${say.year(annex)}, ${say.year(prose)}`);
    return [
      {
        description: `Each report with its year in the annex and its year in paragraph ${say.number(349)}, joined. ${told.join('; ')}.`,
        draw: (frame) => joined(reports, frame),
      },
    ];
  },
};

interface Report {
  name: string;
  annex: number;
  prose: number;
}

function joined(reports: Report[], { width, narrow }: Frame): Element {
  const row = narrow ? 44 : 28;
  const left = narrow ? 36 : widest(reports.map(({ name }) => name)) + 56;
  const years = reports.flatMap(({ annex, prose }) => [annex, prose]);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const at = (year: number) => left + ((year - first) / (last - first)) * (width - left - 46);
  const top = 30;
  const svg = element('svg', { width, height: top + reports.length * row });
  const dot = (year: number, y: number, filled: boolean) =>
    element('circle', {
      cx: at(year),
      cy: y,
      r: 5,
      fill: filled ? 'var(--sky)' : 'var(--paper)',
      stroke: 'var(--sky)',
      'stroke-width': 2,
    });
  const year = (words: string, x: number, y: number, anchor: 'start' | 'end') =>
    svg.append(write(words, [x, y + textSize / 3], { anchor, ...(anchor === 'start' && { 'font-weight': 600 }) }));
  svg.append(
    write('○ annex', [narrow ? 0 : left, textSize], { fill: 'var(--sky)' }),
    write('● paragraph', [narrow ? 80 : left + 90, textSize], { fill: 'var(--sky)', 'font-weight': 600 }),
  );
  reports.forEach(({ name, annex, prose }, index) => {
    const y = top + index * row + (narrow ? 28 : row / 2);
    svg.append(write(name, narrow ? [0, y - 14] : [0, y + textSize / 3]));
    if (prose !== annex)
      svg.append(element('path', { d: `M${at(annex)} ${y}H${at(prose)}`, stroke: 'var(--sky)', 'stroke-width': 2 }));
    svg.append(dot(annex, y, false), dot(prose, y, true));
    if (prose !== annex) year(String(annex), at(annex) - 9, y, 'end');
    year(String(prose), at(prose) + 9, y, 'start');
  });
  return svg;
}
