import type { Figure } from '../collections/figures.ts';
import { calc, type Operand } from '../measures/arithmetic.ts';

/** How figures stand to each other: what charts and stories claim of them. */

interface Valued {
  value: number;
}

export const values = (figures: Valued[]): number[] => figures.map(({ value }) => value);

/** The first of those with the lowest value, and with the highest. */
export const lowest = <One extends Valued>(all: One[]): One => all.reduce((a, b) => (b.value < a.value ? b : a));
export const highest = <One extends Valued>(all: One[]): One => all.reduce((a, b) => (b.value > a.value ? b : a));

/** Whether each is larger than the one before. */
export const rises = (figures: Valued[]): boolean =>
  values(figures).every((value, at, all) => !at || value > all[at - 1]!);

/** Whether each is smaller than the one before. */
export const falls = (figures: Valued[]): boolean =>
  values(figures).every((value, at, all) => !at || value < all[at - 1]!);

/** Whether a computed figure, rounded as the stated one is printed, is the stated one. */
export const prints = (computed: Operand, stated: Figure): boolean =>
  calc.asPrinted(computed, stated).value === stated.value;

/** Whether a number is less than `margin` away from another. */
export const near = (value: number, other: number, margin: number): boolean => Math.abs(value - other) < margin;

/** Whether a number is nearer to one than to another. */
export const nearer = (value: number, one: number, other: number): boolean => near(value, one, Math.abs(value - other));

/** Whether a change in per cent is a little less than a half: `almost halved`. */
export const almostHalved = ({ value }: Valued): boolean => value > -50 && value < -45;
