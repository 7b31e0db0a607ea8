import type { CellFigure, Figure } from '../../collections/figures.ts';
import type { Row } from '../../charts/rows.ts';

/** Cells of a column or a row of a table as rows of a chart, each keyed by its label. */
export const rowsOf = (points: CellFigure[], of: { series: string; panel?: string }): Row[] =>
  points.map(({ label, value, use }) => ({ ...of, key: label, value, use }));

export const values = (figures: Figure[]): number[] => figures.map(({ value }) => value);

export const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The first of those with the lowest value, and with the highest. */
export const lowest = <One extends { value: number }>(all: One[]): One =>
  all.reduce((a, b) => (b.value < a.value ? b : a));
export const highest = <One extends { value: number }>(all: One[]): One =>
  all.reduce((a, b) => (b.value > a.value ? b : a));

/** Whether each number is larger than the one before. */
export const rises = (numbers: number[]): boolean => numbers.every((number, at) => !at || number > numbers[at - 1]!);

/** Whether each number is smaller than the one before. */
export const falls = (numbers: number[]): boolean => numbers.every((number, at) => !at || number < numbers[at - 1]!);

/** Whether a ratio is a little more than a half: `almost halved`. */
export const almostHalf = (ratio: number): boolean => ratio > 0.5 && ratio < 0.55;
