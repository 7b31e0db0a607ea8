import { write } from '../../../charts/draw.ts';
import type { PictureSpec, PictureStep } from '../../../charts/picture.ts';
import { element, textSize, type Frame } from '../../../charts/svg.ts';
import { lowest } from '../../compare.ts';

const years = ['2010', '2014', '2017'] as const;

/** A mark a mother who died, in the first year of the table, its lowest and its last. */
export const mothers: PictureSpec = {
  id: 'mothers',
  width: 860,
  read(facts, say): PictureStep[] {
    const all = facts.across('annex-6', 'rate');
    const told = years.map((year) => {
      const deaths = facts.cell('annex-6', 'deaths', year).value;
      const rate = say.number(facts.cell('annex-6', 'rate', year).value, 1);
      return { year, deaths, count: say.number(deaths), rate: `${rate} per ${say.number(1e5)} births` };
    });
    const [first, low, last] = told.map(({ year, count, rate }) => `${count} in ${year}, a rate of ${rate}`);
    return [
      {
        description: `A mark for each mother who died: ${first}; ${low}, the lowest; ${last}.`,
        claims: { 'the lowest': lowest(all).column === '2014' },
        draw: (frame) => marks(told, frame),
      },
    ];
  },
};

interface Told {
  year: string;
  deaths: number;
  count: string;
  rate: string;
}

function marks(told: Told[], { width, narrow }: Frame): Element {
  const perLine = narrow ? 21 : 14;
  const step = narrow ? 15 : 18;
  const head = 52;
  const lines = (count: number) => Math.ceil(count / perLine);
  const column = width / told.length;
  const most = Math.max(...told.map(({ deaths }) => lines(deaths)));
  let y = 0;
  const parts: Element[] = [];
  told.forEach(({ year, deaths, count, rate }, index) => {
    const x = narrow ? 0 : index * column;
    parts.push(
      write(count, [x, y + 28], { 'font-size': 32, 'font-weight': 600 }),
      write(`mothers in ${year}${index === 1 ? ', the lowest' : ''}`, [x + 46, y + 14], { 'font-weight': 600 }),
      write(rate, [x + 46, y + 32], { fill: 'var(--muted)' }),
    );
    const dots = Array.from({ length: deaths }, (_, at) => {
      const [cx, cy] = [x + 5 + (at % perLine) * step, y + head + Math.floor(at / perLine) * step];
      return `M${cx - 4} ${cy}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`;
    });
    parts.push(element('path', { d: dots.join(''), fill: 'var(--madder)' }));
    if (narrow) y += head + lines(deaths) * step + textSize;
  });
  const svg = element('svg', { width, height: narrow ? y : head + most * step });
  svg.append(...parts);
  return svg;
}
