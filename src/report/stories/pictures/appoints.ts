import { write } from '../../../charts/draw.ts';
import { wrap } from '../../../charts/metrics.ts';
import type { PictureSpec, PictureStep } from '../../../charts/picture.ts';
import { distinct } from '../../../charts/rows.ts';
import { element, textSize, type Frame } from '../../../charts/svg.ts';
import { actsOf, type Act } from '../../charts/acts.ts';

/** How a line looks by what it stands for. */
const looks = {
  fills: { stroke: 'var(--sky)', 'stroke-width': 2.5 },
  shares: { stroke: 'var(--steppe)', 'stroke-width': 1.5 },
  ends: { stroke: 'currentColor', 'stroke-width': 1.5, 'stroke-dasharray': '3 4' },
};

/** Lines between the same two lie beside one another. */
const beside = { fills: 0, shares: 3, ends: 5 };

/** Who acts, from top to bottom. */
const order = ['Voters', 'President', 'Parliament', 'Majilis', 'Senate', 'Prime Minister', 'Supreme Judicial Council'];

/** From one office to all: lines from those who choose, on the left, to those who are chosen. */
export const appoints: PictureSpec = {
  id: 'appoints',
  width: 540,
  read(facts, say): PictureStep[] {
    const acts = actsOf(facts, say);
    const of = (who: string, kind?: Act['kind']) =>
      acts.filter((act) => act.who === who && (!kind || act.kind === kind));
    const offices = (some: Act[]) => distinct(some.map(({ whom }) => whom));
    const names = (some: Act[]) => say.list(offices(some));
    const told = (some: Act[]) => say.list(distinct(some.map(({ who, does, whom }) => `${who} ${does}, ${whom}`)));
    const links = (some: Act[]) => some.map(({ who, does, whom, paragraph }) => ({ who, does, whom, paragraph }));

    const elects = acts.filter(({ whom, kind }) => whom === 'President' && kind === 'fills');
    const appointed = of('President', 'fills');
    const proposed = acts.filter(
      ({ whom, kind }) =>
        kind !== 'ends' && offices(of('President', 'shares')).includes(whom) && !offices(appointed).includes(whom),
    );
    const ownProposals = proposed.filter(({ who }) => who !== 'Supreme Judicial Council');
    const reached = offices([...appointed, ...ownProposals]);
    const consents = acts.filter(
      ({ who, whom, kind }) => kind === 'shares' && who !== 'President' && reached.includes(whom),
    );
    const ends = acts.filter(({ who, whom, kind }) => kind === 'ends' && (who === 'President' || whom === 'President'));
    const all = {
      whos: [...order, ...distinct(acts.map(({ who }) => who)).filter((who) => !order.includes(who))],
      offices: offices(acts),
    };
    const step = (description: string, shown: Act[], listed = shown) => ({
      description,
      links: links(listed),
      draw: (frame: Frame) => network(acts, shown, all, frame),
    });
    return [
      step(`The President alone, and one line to that office: ${told(elects)}.`, elects),
      step(`Lines from the President to what that office appoints, wholly or in part: ${names(appointed)}.`, appointed),
      step(`Lines to what is filled at the President’s proposal: ${told(ownProposals)}.`, ownProposals),
      step(
        `The same appointments with lines from those who take part: ${told(consents)}.`,
        [...appointed, ...ownProposals, ...consents],
        consents,
      ),
      step(`Dashed lines for ends of a term: ${told(ends)}.`, ends),
      {
        ...step(
          `All lines at once: ${say.number(acts.length)} from ${say.number(all.whos.length)} who act to ${say.number(all.offices.length)} offices and bodies. The President has lines to ${say.number(offices(of('President')).length)} of them.`,
          acts,
        ),
        links: [],
      },
    ];
  },
};

function network(
  acts: Act[],
  shown: Act[],
  { whos, offices }: { whos: string[]; offices: string[] },
  { width, narrow }: Frame,
): Element {
  const row = narrow ? 33 : 34;
  const height = offices.length * row;
  const [left, right] = narrow ? [92, 188] : [150, 330];
  const svg = element('svg', { width, height });
  const at = (names: string[], name: string) => ((names.indexOf(name) + 0.5) * height) / names.length;
  acts.forEach((act, index) => {
    if (!shown.includes(act)) return;
    const [from, to] = [at(whos, act.who), at(offices, act.whom)].map((y) => Math.round(y) + beside[act.kind]);
    const middle = (left + right) / 2;
    const d = `M${left + 6} ${from}C${middle} ${from} ${middle} ${to} ${right - 6} ${to}`;
    svg.append(element('path', { d, fill: 'none', 'data-part': `line ${index}`, ...looks[act.kind] }));
  });
  const name = (words: string, y: number, side: 'left' | 'right') => {
    const weight = words === 'President' ? 600 : 400;
    const lines = wrap(words, side === 'left' ? left : width - right, textSize, weight);
    lines.forEach((line, index) =>
      svg.append(
        write(
          line,
          [
            side === 'left' ? left : right,
            Math.round(y + textSize / 3 + (index - (lines.length - 1) / 2) * (textSize + 1)),
          ],
          {
            anchor: side === 'left' ? 'end' : 'start',
            'data-part': `${side} ${words} ${index}`,
            ...(weight === 600 && { 'font-weight': weight }),
          },
        ),
      ),
    );
  };
  const lit = (side: 'who' | 'whom', one: string) => shown.some((act) => act[side] === one);
  whos.filter((who) => lit('who', who) || who === 'President').forEach((who) => name(who, at(whos, who), 'left'));
  offices.filter((office) => lit('whom', office)).forEach((office) => name(office, at(offices, office), 'right'));
  return svg;
}
