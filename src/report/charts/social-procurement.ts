import type { ChartSpec } from '../../charts/spec.ts';
import { prints } from '../compare.ts';
import type { Row } from '../../charts/rows.ts';

const billion = 1e9;
const panels = { total: 'All levels', regional: 'Regional level', national: 'National level' };
type Level = keyof typeof panels;

export const socialProcurement: ChartSpec = {
  id: 'social-procurement',
  theme: 'civil-society',
  annexes: [],
  read(facts, say) {
    const year = (key: string) => {
      const of = (level: string) => facts.statistic(`social-procurement-${level}${key}`);
      return { key, total: of(''), national: of('national-'), regional: of('regional-') };
    };
    const [before, after] = [year('2017'), year('2018')];
    type Year = typeof before;
    const parts = ({ key }: Year) => facts.measure(`social-procurement-parts-${key}`);
    const adds = (one: Year) => prints(parts(one), one.total);
    const growth = facts.statistic('social-procurement-growth');
    const tenge = (value: number) =>
      value < billion ? say.millions(value) : `${say.number(value / billion, 1)} billion`;
    const row = (one: Year, level: Level): Row => ({
      key: one.key,
      panel: panels[level],
      series: 'As printed',
      value: one[level].value,
      use: one[level].use,
      text: `${tenge(one[level].value)}${level === 'regional' && !adds(one) ? ', as printed' : ''}`,
    });
    const left = facts.measure('social-procurement-left-2017').value;
    const leaves: Row = {
      key: before.key,
      panel: panels.regional,
      series: 'What the total leaves',
      value: left,
      text: `${tenge(left)}, if the total is right`,
    };
    const both = (level: Level) => [row(before, level), row(after, level)];
    const [printed, later] = both('regional');
    const asBillions = facts.measure('social-procurement-parts-2017-in-billions');
    return {
      headline: `Social procurement had ${say.number(growth.value, 1)} times as much money in ${after.key} as in ${before.key}; the figures of ${before.key} do not add up`,
      claims: {
        [`${say.number(growth.value, 1)} times as much`]: prints(facts.measure('social-procurement-ratio'), growth),
        [`the figures of ${before.key} do not add up`]: !adds(before) && adds(after),
        'would still be': prints(facts.measure('social-procurement-ratio-in-billions'), growth),
      },
      subtitle: `Funding for State social procurement by level, tenge, ${before.key} and ${after.key}`,
      drawing: {
        type: 'rankedBars',
        key: 'Year',
        measure: { unit: 'tenge' },
        rows: [...both('total'), printed!, leaves, later!, ...both('national')],
        options: {
          tone: 'muted',
          accent: { keys: [after.key], tone: 'sky' },
          hollow: { keys: [before.key], series: leaves.series },
        },
      },
      table: {
        columns: ['Year', `${printed!.series}, tenge`, `${leaves.series}, tenge`],
        rows: [...both('total'), ...both('regional'), ...both('national')].map((one) => ({
          group: one.panel,
          label: one.key,
          cells: [
            { text: say.number(one.value), use: one.use },
            { text: one.key === leaves.key && one.panel === leaves.panel ? say.number(leaves.value) : '' },
          ],
        })),
      },
      note: `The regional level of ${before.key} is printed as ${tenge(before.regional.value)} tenge. With the national level that makes ${tenge(parts(before).value)}, where the total says ${tenge(before.total.value)}. The outlined bar is what the total leaves for the regional level, computed here. With billions in place of millions the two parts make ${tenge(asBillions.value)}, and ${tenge(after.total.value)} would still be ${say.number(growth.value, 1)} times as much: the regional figure alone may be misprinted, or the total as well.`,
      description: [
        `Funding for State social procurement was ${tenge(before.total.value)} tenge in ${before.key} and ${tenge(after.total.value)} in ${after.key}, which the report calls ${say.number(growth.value, 1)} times larger. At the national level it was ${tenge(before.national.value)} and then ${tenge(after.national.value)}; with the ${tenge(after.regional.value)} of the regional level this adds up for ${after.key}.`,
        `For ${before.key} it does not: the regional figure is printed in millions, ${tenge(before.regional.value)}, where the total leaves ${tenge(left)}. The report gives both figures, ${tenge(before.total.value)} for the total and ${tenge(before.regional.value)} for the regional level, with the same digits.`,
      ],
    };
  },
};
