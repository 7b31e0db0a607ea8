import { expect, test } from 'vitest';
import { doubtsAbout } from '../../src/checks/verdicts.ts';
import { charts } from '../charts/made.ts';
import { entries } from '../support/real.ts';

const doubted = charts.filter(({ uses }) => doubtsAbout(uses, entries.checks).length).map(({ id }) => id);

test('what a chart only speaks of raises no doubt about what it draws', () => {
  expect(doubted).not.toContain('ethnic-composition');
  expect(doubted).not.toContain('age-shares');
  expect(doubted).toContain('social-procurement');
});

test.each([
  ['population-total', '741,622 more people in three years'],
  ['population-pyramid', 'fewer people are 15–19 than in any other band under 45'],
  ['population-change-by-age', '265,020 fewer people aged 15–24 than three years before, and 408,407 more aged 5–14'],
  ['age-balance', '55 younger or older, up from 50'],
  ['urban-rural', '42.6 per cent of the people, but 47.5 per cent'],
  ['maternal-mortality', 'almost halved by 2014'],
  ['religion-by-ethnic-group', 'In 14 of the 17 ethnic groups'],
  ['social-procurement', '1.6 times as much money in 2018 as in 2017'],
  ['public-councils', 'Three in four members'],
])('the headline of %s, each figure of it worked out by hand', (id, words) => {
  expect(charts.find((chart) => chart.id === id)!.headline).toContain(words);
});
