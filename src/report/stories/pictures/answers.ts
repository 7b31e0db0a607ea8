import { write } from '../../../charts/draw.ts';
import { widest } from '../../../charts/marks.ts';
import type { PictureSpec, PictureStep } from '../../../charts/picture.ts';
import { element, textSize, type Frame } from '../../../charts/svg.ts';

/** What each ethnic group answered: Islam from the left, Christianity from the right, all else between. */
export const answers: PictureSpec = {
  id: 'answers',
  width: 860,
  read(facts, say): PictureStep[] {
    const groups = facts.table('annex-8').rows.map(({ id, label }) => {
      const of = (answer: string) => facts.cell('annex-8', id, answer).value;
      const [islam, christianity] = [of('islam'), of('christianity')];
      return {
        label: label.trim(),
        islam,
        christianity,
        said: [islam, christianity].map((value) => say.number(value, 1)),
      };
    });
    const [whole, ...parts] = groups;
    const sorted = parts.toSorted((a, b) => b.islam - b.christianity - (a.islam - a.christianity));
    const [most, least] = [sorted[0]!, sorted.at(-1)!];
    return [
      {
        description: `Each ethnic group as a bar: Islam from the left, Christianity from the right, all other answers between. The bars run from ${most.label}, ${most.said[0]} per cent Islam, to ${least.label}, ${least.said[1]} per cent Christianity. Of all people ${whole!.said[0]} per cent answered Islam and ${whole!.said[1]} Christianity.`,
        draw: (frame) => bars([whole!, ...sorted], frame),
      },
    ];
  },
};

interface Group {
  label: string;
  islam: number;
  christianity: number;
  said: string[];
}

function bars(groups: Group[], { width, narrow }: Frame): Element {
  const row = narrow ? 21 : 26;
  const left = widest(groups.map(({ label }) => label)) + 10;
  const room = width - left;
  const top = textSize + 12;
  const svg = element('svg', { width, height: top + groups.length * row + 8 });
  svg.append(
    write('Islam', [left, textSize], { fill: 'var(--sky)', 'font-weight': 600 }),
    write(narrow ? 'other, none' : 'other religions, none, no answer', [left + room / 2, textSize], {
      anchor: 'middle',
      fill: 'var(--muted)',
    }),
    write('Christianity', [width, textSize], { anchor: 'end', fill: 'var(--sun)', 'font-weight': 600 }),
  );
  groups.forEach(({ label, islam, christianity, said }, index) => {
    const y = top + index * row + (index ? 8 : 0);
    const base = y + row / 2 + textSize / 3 - 1;
    const [from, to] = [(islam / 100) * room, (christianity / 100) * room];
    svg.append(
      write(label, [left - 10, base], { anchor: 'end', ...(index ? {} : { 'font-weight': 600 }) }),
      element('rect', { x: left, y, width: room, height: row - 2, fill: 'var(--rule)' }),
      element('rect', { x: left, y, width: from, height: row - 2, fill: 'var(--sky)' }),
      element('rect', { x: width - to, y, width: to, height: row - 2, fill: 'var(--sun)' }),
    );
    // A number where its bar has room for it.
    const fits = 46;
    if (from > fits) svg.append(write(said[0]!, [left + 6, base], { fill: 'var(--paper)' }));
    if (to > fits) svg.append(write(said[1]!, [width - 6, base], { anchor: 'end', fill: 'var(--paper)' }));
  });
  return svg;
}
