import { drawnBy } from '../../charts/chart-types.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { membersOf, named, ranked } from './series.ts';
import { dateOf } from './dates.ts';
import { dotPlot } from './drawings/dot-plot.ts';

export const placesOfWorship: ChartSpec = {
  id: 'places-of-worship',
  theme: 'belief',
  annexes: [],
  read(facts, say) {
    const total = facts.statistic('places-of-worship');
    const places = ranked(facts.series('places-of-worship'));
    const all = facts.series('religious-entities');
    const entities = places.map(({ key }) => named(all, key));
    const without = all.filter(({ key }) => places.every((place) => place.key !== key));
    const entitiesOf = (key: string | null) => named(all, key!).value;
    const more = places.filter(({ key, value }) => value > entitiesOf(key));
    const equal = places.filter(({ key, value }) => value === entitiesOf(key));
    const fewer = places.filter(({ key, value }) => value < entitiesOf(key));
    const [catholic] = more;
    const told = (some: typeof places) =>
      say.list(some.map(({ key, value }) => `${key} (${say.number(value)} and ${say.number(entitiesOf(key))})`));
    return {
      headline: 'Only Catholics have more places of worship than registered entities',
      claims: {
        'Only Catholics': more.length === 1 && catholic!.key === 'Catholic',
        'exactly as many': equal[0]!.key === 'Muslim',
        'add up to the total': facts.measure('places-of-worship-total').value === total.value,
      },
      subtitle:
        'Registered religious entities and functioning places of worship by faith, number; each line of the scale is ten times the one before',
      drawing: {
        key: 'Faith',
        measure: { Entities: { unit: 'entities' }, 'Places of worship': { unit: 'places of worship' } },
        rows: [...membersOf(entities, { series: 'Entities' }), ...membersOf(places, { series: 'Places of worship' })],
        ...drawnBy(dotPlot, {
          ring: 'Entities',
          dot: 'Places of worship',
          tones: { Entities: 'muted', 'Places of worship': 'sky' },
          lines: [1, 10, 100, 1000].map((value) => ({ value, label: say.number(value) })),
          accent: [catholic!.key],
        }),
      },
      note: `Entities are those of ${dateOf(all[0].asAt)}; the places of worship have no date. ${say.list(without.map(({ key }) => key))} have entities but no place of worship in the report.`,
      description: [
        `The report counts ${say.number(total.value)} places of worship of ${say.number(places.length)} faiths; the counts add up to the total. Places of worship and registered entities by faith: ${told(places)}.`,
        `Muslims have exactly as many mosques as entities, and so has the New Apostolic Church with its buildings; Catholics have ${say.number(facts.measure('catholic-places-less-entities').value)} churches more than entities; ${say.list(fewer.map(({ key }) => key))} have fewer places than entities.`,
      ],
    };
  },
};
