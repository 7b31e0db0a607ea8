import type { PictureSpec, PictureStep } from '../../../charts/picture.ts';
import { strips } from './strips.ts';

/** Organizations on the register, as one bar. */
export const active: PictureSpec = {
  id: 'active',
  width: 860,
  read(facts, say): PictureStep[] {
    const [registered, working] = [facts.statistic('ngos-registered').value, facts.statistic('ngos-active').value];
    const [on, off] = [say.number(working), say.number(registered - working)];
    return [
      {
        description: `Of ${say.number(registered)} registered organizations, ${on} are active and ${off} are not: fewer than half.`,
        claims: { 'fewer than half': working < registered / 2 },
        draw: (frame) =>
          strips(
            [
              [
                { words: `${on} active`, value: working, tone: 'sky' },
                { words: `${off} on the register alone`, value: registered - working, tone: 'muted' },
              ],
            ],
            frame,
          ),
      },
    ];
  },
};
