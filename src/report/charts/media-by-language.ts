import type { ChartSpec } from '../../charts/spec.ts';
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
    const alone = kazakh.value + russian.value;
    return {
      headline: 'Media outlets in Russian outnumber those in Kazakh by three to two',
      claims: {
        'Media outlets in Russian outnumber those in Kazakh by three to two':
          Math.round((2 * russian.value) / kazakh.value) === 3,
        'not their sum': Math.abs(alone - bilingual.value) > 1,
        'less than the whole': alone + bilingual.value < 100,
      },
      subtitle: 'Media outlets by language, per cent, undated',
      drawing: {
        form: 'tally',
        key: 'Language',
        measure: { unit: 'per cent', decimals: 1 },
        rows: membersOf([russian, kazakh, bilingual], { series: 'Share' }),
        options: { tone: 'muted', accent: { keys: ['Russian', 'Kazakh'], tone: 'sky' }, hollow: { keys: [both] } },
      },
      note: `The first two are shares of the active media outlets. Of the outlined one, printed as ${say.number(bilingual.value, bilingual.decimals)}, the report does not say what it is a share of: it speaks of “the number of publications issued in Kazakh and in Russian”.`,
      description: [
        `Russian language media represent ${say.number(russian.value, 1)} per cent of the active media outlets, Kazakh language media ${say.number(kazakh.value, 1)} per cent.`,
        `Publications issued in Kazakh and in Russian are said to be at ${say.number(bilingual.value, bilingual.decimals)} per cent, without a base. That is not their sum, ${say.number(alone, 1)}. As a share of outlets that publish in both languages it would bring the three to ${say.number(alone + bilingual.value, 2)} per cent, less than the whole; the report counts ${say.number(ethnic.value)} ethnic media outlets in other languages (paragraph ${ethnic.paragraph}) and does not say in which language the rest publish.`,
      ],
    };
  },
};
