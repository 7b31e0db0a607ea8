/** The age bands of annex 1, by row id. */
export const bands = [
  ...['0-1', '1-4', '5-9', '10-14', '15-19', '20-24', '25-29', '30-34', '35-39', '40-44', '45-49', '50-54'],
  ...['55-59', '60-64', '65-69', '70-plus'],
];

/** The age bands of annex 3, which has the youngest and the oldest of annex 1 in one. */
export const widerBands = ['0-4', ...bands.slice(2, -2), '65-plus'];

/** The bands from one to another. */
export const between = (all: string[], first: string, last: string): string[] =>
  all.slice(all.indexOf(first), all.indexOf(last) + 1);

/** A band in words: `aged 5–9`, `aged 70 and over`. */
export const aged = (band: string): string =>
  `aged ${band.replace('-plus', ' and over').replace('0-1', 'under 1').replace('-', '–')}`;
