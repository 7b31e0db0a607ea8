import type { PictureSpec, PictureStep } from '../../../charts/picture.ts';
import { strips, type Share } from './strips.ts';

/** All media outlets twice: by what they are, and by where. */
export const outlets: PictureSpec = {
  id: 'outlets',
  width: 860,
  read(facts, say): PictureStep[] {
    const share = (words: string, { value }: { value: number }, tone: Share['tone']): Share => ({
      words: `${say.number(value)} ${words}`,
      value,
      tone,
    });
    const kinds = [
      share('in print', facts.statistic('media-newspapers'), 'sky'),
      share('on the Internet', facts.statistic('media-internet'), 'sun'),
      share('broadcast', facts.statistic('media-broadcast'), 'steppe'),
    ];
    const places = facts.series('media-by-region');
    const almaty = facts.statistic('media-almaty');
    const others = places.filter(({ id }) => id !== almaty.id).reduce((sum, { value }) => sum + value, 0);
    const where = [
      share('in Almaty', almaty, 'sky'),
      share('in other places named', { value: others }, 'steppe'),
      share('nowhere named', facts.measure('media-not-located'), 'muted'),
    ];
    const told = (shares: Share[]) => say.list(shares.map(({ words }) => words));
    return [
      {
        description: `The same media outlets as two bars. By kind: ${told(kinds)}. By place: ${told(where)}.`,
        draw: (frame) => strips([kinds, where], frame),
      },
    ];
  },
};
