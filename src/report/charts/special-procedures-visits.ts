import { drawnBy } from '../../charts/chart-types.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import type { Row } from '../../charts/rows.ts';
import { asPrinted } from './quotes.ts';
import { eventList } from './drawings/event-list.ts';

export const specialProceduresVisits: ChartSpec = {
  id: 'special-procedures-visits',
  theme: 'treaties',
  annexes: [],
  read(facts, say) {
    const read = ['special-procedures-visits', 'other-expert-visits'].flatMap((name) =>
      facts.series(name).map((year) => ({ visitor: year.key, other: name.startsWith('other'), year })),
    );
    const invitation = facts.quoted(
      352,
      'In {2009}, Kazakhstan extended a standing invitation to all the mandate holders',
    );
    const [first, last] = [Math.min, Math.max].map((end) => end(...read.map(({ year }) => year.value))) as [
      number,
      number,
    ];
    const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const rows = years.flatMap((year): Row[] => {
      const made = read.filter((visit) => visit.year.value === year);
      if (!made.length) return [{ key: String(year), series: 'No visit', value: 0 }];
      return made.map(({ visitor, year: { use } }) => ({ key: String(year), series: visitor, value: 1, use }));
    });
    const empty = years.filter((year) => !read.some((visit) => visit.year.value === year));
    const without = empty.filter((year) => year > invitation.value).map(String);
    const others = read.filter(({ other }) => other);
    const planned = facts.quoted(353, 'while countering terrorism, in {2019}');
    return {
      headline: `The report names visits by United Nations experts in every year from ${invitation.text} to ${last} except ${without[0]}`,
      claims: { [`to ${last} except ${without[0]}`]: without.length === 1 },
      subtitle:
        'Visits that the report names, by year and mandate; rings stand for visits outside the special procedures',
      drawing: {
        key: 'Year',
        measure: { unit: 'visit' },
        rows,
        ...drawnBy(eventList, {
          tone: 'sky',
          rings: others.map(({ visitor }) => visitor),
          since: { key: invitation.text, words: 'Standing invitation to all special procedures' },
        }),
      },
      description: [
        `The report names ${say.number(read.length)} visits from ${first} to ${last}: ${say.number(facts.measure('visits-before-invitation').value)} before ${invitation.text}, the year in which Kazakhstan extended a standing invitation to all mandate holders of the special procedures, and ${say.number(facts.measure('visits-since-invitation').value)} from that year on. A mandate holder who came in two years counts twice.`,
        `Of these ${say.number(others.length)} were not of special procedures: those of a delegation of experts and of the Deputy High Commissioner of the Office of the High Commissioner for Human Rights and of the Subcommittee on Prevention of Torture. The last of these falls under a treaty and not under the invitation. Without a visit in the report are ${say.list(empty.map(String))}. A visit of the Special Rapporteur on counter-terrorism in ${asPrinted(say, planned)} was being organized (paragraph 353).`,
      ],
      table: {
        columns: ['Visit, in the words of the report', 'Visits'],
        rows: years.flatMap((year) => {
          const made = read.filter((visit) => visit.year.value === year);
          const group = String(year);
          if (!made.length) return [{ group, label: 'None', cells: [{ text: '0' }] }];
          return made.map(({ year: { quote, use } }) => ({
            group,
            label: quote,
            cells: [{ text: '1', use }],
          }));
        }),
      },
    };
  },
};
