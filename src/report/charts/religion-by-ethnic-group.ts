import { drawnBy } from '../../charts/chart-types.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { found, nonEmpty } from '../../collections/found.ts';
import { prints } from '../compare.ts';
import { dateOf } from './dates.ts';
import { divergingStackedBars } from './drawings/diverging-stacked-bars.ts';

const table = 'annex-8';

export const religionByEthnicGroup: ChartSpec = {
  id: 'religion-by-ethnic-group',
  theme: 'belief',
  annexes: [8],
  read(facts, say) {
    const groups = nonEmpty(facts.table(table).rows, 'rows').map(({ id, label }) => {
      const answers = facts.across(table, id, (column) => column !== 'total-population');
      const of = (answer: string) =>
        found(
          answers.find(({ label: name }) => name === answer),
          `answer ${answer}`,
        );
      return { id, label, answers, of, islam: of('Islam').value, christianity: of('Christianity').value };
    });
    const of = (id: string) =>
      found(
        groups.find((group) => group.id === id),
        `group ${id}`,
      );
    const [whole, rest, tatars, koreans, germans] = [
      groups[0],
      of('other-ethnic-groups'),
      of('tatars'),
      of('koreans'),
      of('germans'),
    ];
    const parts = groups.slice(1);
    const named = parts.filter((group) => group !== rest);
    const ordered = parts.toSorted((a, b) => b.islam - b.christianity - (a.islam - a.christianity));
    const nine = (answer: 'islam' | 'christianity') => named.filter((group) => group[answer] >= 90);
    const mixed = ordered.filter((group) => named.includes(group) && group.islam < 90 && group.christianity < 90);
    const names = (some: typeof parts) => say.list(some.map(({ label }) => label));
    const grey = whole.answers.flatMap(({ label }) => (/Islam|Christianity/.test(label) ? [] : [label]));
    const said = (value: number) => say.number(value, 1);
    const stated = facts.statistic('religion-orthodox-share');
    const muslims = facts.statistic('religion-muslim-share');
    const count = [...nine('islam'), ...nine('christianity')].length;
    return {
      headline: `In ${say.number(count)} of the ${say.number(named.length)} ethnic groups named nine people in ten or more name the same religion`,
      claims: {
        'nine people in ten or more name the same religion':
          [...nine('islam'), ...nine('christianity'), ...mixed].length === named.length,
        'the most varied': named.every(
          (group) =>
            Math.max(...group.answers.map(({ value }) => value)) >=
            Math.max(...koreans.answers.map(({ value }) => value)),
        ),
        'rounds to the same figure': prints(facts.cell(table, 'total', 'christianity'), stated),
      },
      subtitle: `Religion by ethnic group, per cent of each group, ${dateOf(stated.asAt)} census`,
      drawing: {
        key: 'Ethnic group',
        measure: { unit: 'per cent', decimals: 1 },
        rows: [whole, ...ordered].flatMap(({ label, answers }) =>
          answers.map(({ label: answer, value, use }) => ({ key: label, series: answer, value, use })),
        ),
        ...drawnBy(divergingStackedBars, {
          left: 'Islam',
          right: 'Christianity',
          between: 'Grey: other answers; unnamed: No religion',
          unnamed: 'No religion',
          tones: { Islam: 'sky', Christianity: 'sun' },
          apart: [whole.label],
        }),
      },
      note: `Grey stands for the columns ${say.list(grey)}. The annex prints no date; paragraph ${stated.paragraph} cites it for the census of ${dateOf(stated.asAt)}. The annex has one column for Christianity, ${said(whole.christianity)} per cent of all. The paragraph rounds to the same figure, ${say.number(stated.value)}, and calls it the Orthodox Church of Kazakhstan and “approximately one third”.`,
      description: [
        `Of the whole population ${said(whole.islam)} per cent named Islam (paragraph ${muslims.paragraph} says ${say.number(muslims.value)}), ${said(whole.christianity)} Christianity, ${said(whole.of('No religion').value)} no religion.`,
        `Islam is named by nine in ten or more of the ${names(nine('islam'))}; Christianity by nine in ten or more of the ${names(nine('christianity'))}. Between them stand the ${names(mixed)}: of the Tatars ${said(tatars.islam)} per cent named Islam and ${said(tatars.christianity)} Christianity, of the Germans ${said(germans.christianity)} Christianity and ${said(germans.of('No religion').value)} no religion.`,
        `The answers of the Koreans are the most varied: ${said(koreans.christianity)} per cent Christianity, ${said(koreans.of('No religion').value)} no religion, ${said(koreans.of('Buddhism').value)} Buddhism, ${said(koreans.islam)} Islam. The annex takes the other ethnic groups together: ${said(rest.christianity)} per cent Christianity, ${said(rest.islam)} Islam.`,
      ],
    };
  },
};
