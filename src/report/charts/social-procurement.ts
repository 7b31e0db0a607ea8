import type { ChartSpec } from '../../charts/spec.ts';
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
    const parts = ({ national, regional }: Year) => national.value + regional.value;
    // To half of the last digit that the total is printed with.
    const adds = (one: Year) => Math.abs(one.total.value - parts(one)) <= 0.05 * billion;
    const ratio = after.total.value / before.total.value;
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
    const left = before.total.value - before.national.value;
    const leaves: Row = {
      key: before.key,
      panel: panels.regional,
      series: 'What the total leaves',
      value: left,
      text: `${tenge(left)} would fit`,
    };
    const both = (level: Level) => [row(before, level), row(after, level)];
    const [printed, later] = both('regional');
    const asBillions = before.national.value + 1000 * before.regional.value;
    return {
      headline: `Social procurement had ${say.number(growth.value, 1)} times as much money in ${after.key} as in ${before.key}; one figure does not fit`,
      claims: {
        [`${say.number(growth.value, 1)} times as much`]: Number(ratio.toFixed(1)) === growth.value,
        'one figure does not fit': !adds(before) && adds(after),
        'does not reconcile as published': !adds(before),
        'would not fit either': Math.abs(asBillions - before.total.value) > 0.05 * billion,
      },
      subtitle: `Funding for State social procurement by level, tenge, ${before.key} and ${after.key}`,
      drawing: {
        form: 'tally',
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
      note: `The regional level of ${before.key} is printed as ${tenge(before.regional.value)} tenge. With the national level that makes ${tenge(parts(before))}, where the total says ${tenge(before.total.value)}: it does not reconcile as published. The outlined bar is what the total leaves for the regional level, computed here. Billions in place of millions would not fit either: they make ${tenge(asBillions)}.`,
      description: [
        `Funding for State social procurement was ${tenge(before.total.value)} tenge in ${before.key} and ${tenge(after.total.value)} in ${after.key}, which the report calls ${say.number(growth.value, 1)} times larger. At the national level it was ${tenge(before.national.value)} and then ${tenge(after.national.value)}; with the ${tenge(after.regional.value)} of the regional level this adds up for ${after.key}.`,
        `For ${before.key} it does not: the regional figure is printed in millions, ${tenge(before.regional.value)}, where the total leaves ${tenge(left)}. The report gives both figures, ${tenge(before.total.value)} for the total and ${tenge(before.regional.value)} for the regional level, with the same digits.`,
      ],
    };
  },
};
