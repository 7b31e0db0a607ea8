import type { Facts } from '../collections/facts.ts';
import type { Use } from '../places/use.ts';
import { Say } from './format.ts';
import { finish, frames, type Frame } from './svg.ts';

/**
 * A drawing that one story shows: alone across the page, or step by step. Each step is a drawing complete in itself; a
 * part that goes on from one step to the next bears the same `data-part` in both, so that a script can move it.
 */
export interface PictureSpec {
  /** Permanent, kebab-case. */
  id: string;
  /** How wide the drawing for a wide page is; that for a phone is as wide as those of charts. */
  width: number;
  /** Reads the figures through `facts` and writes every number in words through `say`. */
  read(facts: Facts, say: Say): PictureStep[];
}

export interface PictureStep {
  /** What is seen, in words. */
  description: string;
  /** Words of the description, and whether the data bear them out. */
  claims?: Record<string, boolean>;
  draw(frame: Frame): Element;
  /** What its lines stand for, each with the paragraph that says so. */
  links?: Link[];
}

/** Who does what to whom, and where the report says it. */
export interface Link {
  who: string;
  does: string;
  whom: string;
  paragraph: number;
}

/** A picture as pages show it. */
export interface Picture {
  id: string;
  steps: { description: string; links: Link[]; wide: string; narrow: string }[];
  /** Every place of the report that a figure of it was read from. */
  uses: Use[];
  /** Every numeral that its words were given, as written. */
  said: string[];
}

/** Makes one picture from the facts. @throws {Error} that names the picture, where a figure is not there or a claim not true. */
export function makePicture({ id, width, read }: PictureSpec, source: Facts): Picture {
  try {
    const facts = source.fresh();
    const say = new Say();
    const steps = read(facts, say).map(({ description, claims = {}, links = [], draw }, index) => {
      for (const [claim, holds] of Object.entries(claims)) {
        if (!description.includes(claim)) throw new Error(`“${claim}” is claimed nowhere`);
        if (!holds) throw new Error(`“${claim}” is not true of the data`);
      }
      const made = (name: string, frame: Frame) => finish(draw(frame), `${id}-${index + 1}-${name}`, description);
      return {
        description,
        links,
        wide: made('wide', { width, narrow: false }),
        narrow: made('narrow', frames.narrow),
      };
    });
    return { id, steps, uses: facts.uses, said: say.said };
  } catch (fault) {
    throw new Error(`Picture ${id}: ${(fault as Error).message}`, { cause: fault });
  }
}
