import type { ChartSpec } from '../../charts/spec.ts';
import { words } from './quotes.ts';
import { sum, values } from './rows.ts';

export const courtsByKind: ChartSpec = {
  id: 'courts-by-kind',
  theme: 'institutions',
  annexes: [],
  paragraphs: [223],
  read(facts, say) {
    const all = facts.statistic('courts');
    const [provincial, district] = [facts.statistic('courts-provincial'), facts.statistic('courts-district')];
    const specialized = facts.series('specialized-courts');
    const special = sum(values(specialized));
    const supreme = all.value - provincial.value - district.value;
    const ranked = specialized.toSorted((a, b) => b.value - a.value);
    const panel = `District courts, ${say.number(district.value)}`;
    const others = `Supreme and provincial courts, ${say.number(supreme + provincial.value)}`;
    return {
      headline: 'One district court in four is specialized, most often for administrative cases',
      claims: {
        'One district court in four': Math.round(district.value / special) === 4,
        'most often for administrative cases':
          ranked[0]!.key === 'Administrative' && ranked[0]!.value > ranked[1]!.value,
        'the Supreme Court, which it names without a number':
          supreme === 1 && words(facts, 229, 'These are the Supreme Court,') !== '',
      },
      subtitle: 'Courts by kind, number, undated in the report',
      drawing: {
        form: 'units',
        key: 'Court',
        measure: { unit: 'courts' },
        rows: [
          { panel: others, key: 'Supreme Court', series: 'Courts', value: supreme },
          {
            panel: others,
            key: 'Provincial and related',
            series: 'Courts',
            value: provincial.value,
            use: provincial.use,
          },
          { panel, key: 'Not specialized', series: 'Courts', value: district.value - special },
          ...ranked.map(({ key, value, use }) => ({ panel, key: key!, series: 'Courts', value, use })),
        ],
        options: { tones: Object.fromEntries(ranked.map(({ key }) => [key!, 'sky' as const])) },
      },
      note: `The report counts ${say.number(all.value)} courts. The sum holds with the Supreme Court, which it names without a number. The district courts that are not specialized are the difference: ${say.number(district.value)} less ${say.number(special)}.`,
      description: [
        `Of ${say.number(all.value)} courts one is the Supreme Court, ${say.number(provincial.value)} are provincial and related courts, and ${say.number(district.value)} are district courts.`,
        `Among the district courts ${say.number(special)}, or ${say.percent(special / district.value)}, are specialized: ${say.list(ranked.map(({ key, value }) => `${say.number(value)} ${key!.toLowerCase()}`))}. The other ${say.number(district.value - special)} are not.`,
      ],
    };
  },
};
