import type { Claim } from '../../collections/report.ts';
import { belief } from './belief.ts';
import { civilSociety } from './civil-society.ts';
import { institutions } from './institutions.ts';
import { media } from './media.ts';
import { mortality } from './mortality.ts';
import { population } from './population.ts';
import { treaties } from './treaties.ts';

/** What each story of `content/stories/` claims, by the name of its file. */
export const claims: Record<string, Claim[]> = {
  population,
  mortality,
  media,
  belief,
  'civil-society': civilSociety,
  institutions,
  treaties,
};
