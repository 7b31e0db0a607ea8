import type { Style } from '../places/pinpoint.ts';

/** A stretch of a citation: plain, or in italics. */
export type Run = string | { i: string };

/**
 * A citation with slots. `{, pin}` stands for a comma, a space and the pinpoint, or for nothing where there is none;
 * `{, url}` likewise for the address.
 */
export interface Template {
  style: Style;
  /** What a style asks to be written in this place, where it asks for two: a note, a list of works, the text. */
  part?: string;
  runs: Run[];
}

/** What goes into the slots; an empty string closes one. */
export interface Slots {
  pin: string;
  url: string;
}

/** The citation: slots filled or closed. What is filled in is text and never markup. */
export function fill(runs: Run[], slots: Slots): Run[] {
  const put = (text: string) =>
    text.replace(/\{([^{}]*)(pin|url)([^{}]*)\}/g, (_, before: string, slot: 'pin' | 'url', after: string) =>
      slots[slot] ? before + slots[slot] + after : '',
    );
  return runs.map((run) => (typeof run === 'string' ? put(run) : { i: put(run.i) }));
}

/** The words alone. */
export const plain = (runs: Run[]): string => runs.map((run) => (typeof run === 'string' ? run : run.i)).join('');
