import type { ChartSpec } from '../../charts/spec.ts';
import { near } from '../compare.ts';
import { membersOf, named } from './series.ts';

const both = 'Kazakh and Russian';

export const mediaByLanguage: ChartSpec = {
  id: 'media-by-language',
  theme: 'media',
  annexes: [],
  read(facts, say) {
    const languages = facts.series('media-by-language');
    const of = (key: string) => named(languages, key);
    const [kazakh, russian, bilingual] = [of('Kazakh'), of('Russian'), of(both)];
    const ethnic = facts.statistic('media-ethnic');
    const alone = facts.measure('media-kazakh-and-russian-together').value;
    const all = facts.measure('media-languages-total').value;
    return {
      headline:
        'A third of publications are given as in Kazakh and in Russian, a quarter in Russian, a sixth in Kazakh',
      claims: {
        'A third of publications': near(bilingual.value, 33, 3),
        'a quarter in Russian': near(russian.value, 25, 1),
        'a sixth in Kazakh': near(kazakh.value, 17, 1),
        'not the two shares together': !near(alone, bilingual.value, 1),
        'less than the whole': all < 100,
      },
      subtitle: 'Media outlets by language, per cent, undated',
      drawing: {
        type: 'rankedBars',
        key: 'Language',
        measure: { unit: 'per cent', decimals: 1 },
        rows: membersOf([bilingual, russian, kazakh], { series: 'Share' }),
        options: { tone: 'sky', accent: { keys: [both], tone: 'muted' } },
      },
      note: `Russian and Kazakh are shares of the active media outlets. Of the third, printed as ${say.number(bilingual.value, bilingual.decimals)}, the report does not say what it is a share of: it speaks of “the number of publications issued in Kazakh and in Russian”.`,
      description: [
        `Russian language media represent ${say.number(russian.value, 1)} per cent of the active media outlets, Kazakh language media ${say.number(kazakh.value, 1)} per cent.`,
        `Publications issued in Kazakh and in Russian are said to be at ${say.number(bilingual.value, bilingual.decimals)} per cent, without a base. It is not the two shares together, which would be ${say.number(alone, 1)}. As a share of outlets that publish in both languages it would bring the three to ${say.number(all, 2)} per cent, less than the whole; the report counts ${say.number(ethnic.value)} ethnic media outlets in other languages (paragraph ${ethnic.paragraph}) and does not say in which language the rest publish.`,
      ],
    };
  },
};
