import type { ChartSpec } from '../../charts/spec.ts';
import { highest, lowest, near } from '../compare.ts';
import { membersOf, ranked } from './series.ts';

const three = ['News', 'Advertising', 'Society and politics'];

export const mediaBySubject: ChartSpec = {
  id: 'media-by-subject',
  theme: 'media',
  annexes: [],
  read(facts, say) {
    const subjects = ranked(facts.series('media-by-subject'), ['Other']);
    const [large, small] = [true, false].map((in3) => subjects.filter(({ key }) => three.includes(key) === in3)) as [
      typeof subjects,
      typeof subjects,
    ];
    const together = facts.measure('media-leading-subjects').value;
    const coarse = subjects.filter(({ decimals }) => decimals === 1);
    const fine = subjects.filter(({ decimals }) => decimals === 2);
    const whole = facts.measure('media-subjects-total').value;
    const told = ({ key, value, decimals }: (typeof subjects)[number]) =>
      `${key.toLowerCase()} ${say.number(value, decimals)}`;
    return {
      headline: 'Four in five media outlets deal in news, advertising, or society and politics',
      claims: {
        'Four in five': near(together, 80, 1),
        'news, advertising, or society and politics': lowest(large).value > highest(small).value,
        'the largest': subjects[0]!.key === 'News',
        'as if each outlet had one subject only': near(whole, 100, 0.005),
      },
      subtitle: 'Media outlets by subject matter, per cent of all, undated',
      drawing: {
        type: 'rankedBars',
        key: 'Subject',
        measure: { unit: 'per cent', decimals: 1 },
        rows: membersOf(subjects, { series: 'Share of media outlets' }),
        options: { tone: 'muted', accent: { keys: three, tone: 'sky' } },
      },
      note: `The report prints ${say.count(coarse.length)} of the shares to one decimal and ${say.count(fine.length)} to two; here all have one. As printed the ${say.count(subjects.length)} sum to ${say.number(whole, 2)} per cent, as if each outlet had one subject only.`,
      description: [
        `News is the largest subject. News, advertising, and society and politics together make up ${say.number(together, 1)} per cent of media outlets.`,
        `As printed, in per cent: ${say.list(subjects.map(told))}.`,
      ],
    };
  },
};
