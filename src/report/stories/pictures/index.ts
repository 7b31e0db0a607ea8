import type { PictureSpec } from '../../../charts/picture.ts';
import { active } from './active.ts';
import { answers } from './answers.ts';
import { appoints } from './appoints.ts';
import { dated } from './dated.ts';
import { mothers } from './mothers.ts';
import { outlets } from './outlets.ts';
import { turn } from './turn.ts';
import { undated } from './undated.ts';
import { waist } from './waist.ts';

/** The drawings that only stories show. */
export const pictures: PictureSpec[] = [waist, mothers, turn, outlets, answers, active, appoints, undated, dated];
