import type { Checks, CheckSpec } from '../../checks/spec.ts';

/** Ethnic composition (para. 11). */
export const ethnicGroups: Checks = (facts, { sum, share, rounded }) => [
  ...facts
    .table('annex-8')
    .rows.slice(1, 8)
    .flatMap(({ id, label }): CheckSpec[] => {
      const group = `ethnic-${id}`;
      const { quote, text } = facts.statistic(`${group}-share`);
      const { text: count } = facts.statistic(group);
      return [
        {
          id: `para-11-${id}`,
          family: 'para-11-shares',
          stated: [11, quote.replace(text, `{${text}}`)],
          claim: `The share of ${label} follows from their number and the total population.`,
          computed: (f) => {
            const figure = f.statistic(group);
            return share(
              rounded(figure, /million/.test(count) ? figure.step : 1000),
              f.cell('annex-1', 'total', '2018'),
            );
          },
          formula: 'number ÷ total population of annex 1, 2018 × 100; the number is rounded to the digits shown',
        },
      ];
    }),
  {
    id: 'para-11-shares-sum',
    stated: [11, 'Germans ({1.0} per cent) and others'],
    expected: 100,
    claim: 'The shares leave room for others.',
    computed: (f) => f.measure('ethnic-groups-shares-total'),
    formula: 'sum of the shares, in per cent',
    wording: 'not-below',
  },
  {
    id: 'para-11-counts-sum',
    stated: [11, '{179,000} Germans (1.0 per cent) and others'],
    value: (f) => sum(f.series('ethnic-composition')),
    claim: 'The groups together are a part of the population.',
    computed: (f) => f.cell('annex-1', 'total', '2018'),
    formula: 'sum of the numbers, against the total population of annex 1, 2018',
    wording: 'not-above',
  },
  {
    id: 'para-11-groups-annex-8',
    stated: [11, 'more than 125 {different ethnic groups}'],
    as: 'words',
    value: (f) => f.series('ethnic-composition').map(({ key }) => key),
    claim: 'The groups named are among those of annex 8.',
    computed: (f) =>
      f
        .wholeTable('annex-8')
        .rows.slice(1, -1)
        .map(({ label }) => label),
    formula: 'groups that annex 8 names in its rows',
    wording: 'within',
  },
];
