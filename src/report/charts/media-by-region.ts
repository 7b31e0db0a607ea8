import type { ChartSpec } from '../../charts/spec.ts';
import { perCent } from './quotes.ts';
import { membersOf, ranked } from './series.ts';
import { dateOf } from './dates.ts';

const rest = 'All other places';

export const mediaByRegion: ChartSpec = {
  id: 'media-by-region',
  theme: 'media',
  annexes: [],
  read(facts, say) {
    const total = facts.statistic('media-outlets');
    const places = ranked(facts.series('media-by-region'));
    const [most, second, third, fourth] = places.map(({ key }) => key);
    const next = facts.measure('media-next-three-places').value;
    const share = (id: string) => facts.measure(`${id}-share`);
    const row = { key: rest, series: 'Outlets', value: facts.measure('media-not-located').value };
    return {
      headline: `${most} has more media outlets than ${second}, ${third} and ${fourth} together`,
      claims: {
        [`${most} has more media outlets than ${second}, ${third} and ${fourth} together`]: places[0]!.value > next,
        'nearly a third': share('media-almaty').value > 30 && share('media-almaty').value < 100 / 3,
      },
      subtitle: `Print and electronic media outlets, number, and per cent of the ${say.number(total.value)} active on ${dateOf(total.asAt)}`,
      drawing: {
        type: 'rankedBars',
        key: 'City or province',
        measure: { Outlets: { unit: 'outlets' }, 'Per cent': { unit: 'per cent', decimals: 1 } },
        rows: [
          ...membersOf(places, { series: 'Outlets' }),
          row,
          ...[...places.map(({ key, id }) => ({ key: key, id })), { key: rest, id: 'media-not-located' }].map(
            ({ key, id }) => ({ key, series: 'Per cent', value: share(id).value }),
          ),
        ],
        options: {
          tone: 'muted',
          accent: { keys: [most!], tone: 'sky' },
          hollow: { keys: [rest] },
          beside: 'Per cent',
        },
      },
      note: `Paragraph ${places[0]!.paragraph} names ${say.count(places.length)} places and gives them no date. They make up ${say.number(facts.measure('media-located').value)} of the ${say.number(total.value)} outlets of paragraph ${total.paragraph}, ${perCent(say, share('media-located'))}, if both count the same outlets. The shares, and the outlined bar for what is left, are computed here.`,
      description: [
        `${most} has ${say.number(places[0]!.value)} media outlets, nearly a third of the country’s ${say.number(total.value)}. ${say.list([second!, third!, fourth!])}, the next three, have ${say.number(next)} together.`,
        `The report names, in order of size, ${say.list(places.map(({ key, value }) => `${key} (${say.number(value)})`))}. It calls Astana a city and the others, save Almaty, provinces. All other places share ${say.number(row.value)} outlets.`,
      ],
    };
  },
};
