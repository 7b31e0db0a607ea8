import type { ChartSpec } from '../../charts/spec.ts';
import { near } from '../compare.ts';
import { asPrinted, perCent } from './quotes.ts';

export const constitutionalCouncilApplications: ChartSpec = {
  id: 'constitutional-council-applications',
  theme: 'institutions',
  annexes: [],
  paragraphs: [189, 191],
  read(facts, say) {
    const total = facts.statistic('constitutional-council-applications');
    const ranked = facts.series('constitutional-council-applications').toSorted((a, b) => b.value - a.value);
    const from = facts.quoted(196, 'Between January {1996}');
    const to = facts.quoted(196, 'and January {2017}');
    const all = facts.measure('constitutional-council-applications-total').value;
    const share = (of: string) => facts.measure(`constitutional-council-applications-parliament-and-courts-share${of}`);
    const [first, second] = [ranked[0], ranked[1]!];
    return {
      headline: 'Parliament and the courts made about three in four applications to the Constitutional Council',
      claims: {
        'Parliament and the courts': [first, second].map(({ key }) => key).join() === 'Parliament,Courts',
        // Of those named, and of the number that the report gives as “over”.
        'about three in four': ['', '-of-stated'].every((of) => near(share(of).value, 75, 1)),
        [`over ${say.number(total.value)}`]: all > total.value,
      },
      subtitle: `Applications to the Constitutional Council by who made them, number, January ${asPrinted(say, from)} to January ${asPrinted(say, to)}`,
      drawing: {
        type: 'dotGrid',
        key: 'Applicant',
        measure: { unit: 'applications' },
        rows: ranked.map(({ key, value, use }) => ({ key: key, series: 'Applications', value, use })),
        options: { tones: { [first.key]: 'sky', [second.key]: 'sky' } },
      },
      note: `“Parliament” stands for the Presidents of its two houses and its members. The report says “over ${say.number(total.value)} applications, including” these four numbers; they add up to ${say.number(all)}.`,
      description: [
        `The report names four kinds of applicants: ${say.list(ranked.map(({ key, value }) => `${key === 'Courts' ? 'the courts' : key === 'Parliament' ? 'Parliament' : `the ${key}`} with ${say.number(value)}`))}.`,
        `Together they made ${say.number(all)} applications; ${perCent(say, share(''), 0)} of them came from Parliament and the courts. The courts apply when they hold that an enactment infringes rights and freedoms set out in the Constitution (paragraph 191).`,
      ],
    };
  },
};
