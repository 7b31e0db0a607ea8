import type { ChartSpec } from '../../charts/spec.ts';
import { near } from '../compare.ts';
import { perCent, words } from './quotes.ts';

export const courtsByKind: ChartSpec = {
  id: 'courts-by-kind',
  theme: 'institutions',
  annexes: [],
  paragraphs: [223, 226],
  read(facts, say) {
    const all = facts.statistic('courts');
    const [provincial, district] = [facts.statistic('courts-provincial'), facts.statistic('courts-district')];
    const specialized = facts.series('specialized-courts');
    const special = facts.measure('specialized-courts-total').value;
    const share = facts.measure('specialized-courts-share');
    const others = facts.measure('courts-not-specialized').value;
    const supreme = facts.measure('supreme-courts').value;
    const ranked = specialized.toSorted((a, b) => b.value - a.value);
    const panel = `District courts, ${say.number(district.value)}`;
    const above = `Supreme and provincial courts, ${say.number(facts.measure('courts-above-district').value)}`;
    return {
      headline: 'One district court in four is specialized, most often for administrative cases',
      claims: {
        'One district court in four': near(share.value, 25, 1),
        'most often for administrative cases': ranked[0].key === 'Administrative' && ranked[0].value > ranked[1]!.value,
        'the Supreme Court, which it names without a number':
          supreme === 1 && words(facts, 229, 'These are the Supreme Court,') !== '',
      },
      subtitle: 'Courts by kind, number, undated in the report',
      drawing: {
        type: 'dotGrid',
        key: 'Court',
        measure: { unit: 'courts' },
        rows: [
          { panel: above, key: 'Supreme Court', series: 'Courts', value: supreme },
          {
            panel: above,
            key: 'Provincial and related',
            series: 'Courts',
            value: provincial.value,
            use: provincial.use,
          },
          { panel, key: 'Not specialized', series: 'Courts', value: others },
          ...ranked.map(({ key, value, use }) => ({ panel, key: key, series: 'Courts', value, use })),
        ],
        options: { tones: Object.fromEntries(ranked.map(({ key }) => [key, 'sky' as const])) },
      },
      note: `Among the specialized courts are ${say.number(ranked.find(({ key }) => key === 'Military')!.value)} military courts; paragraph 226 names military courts with the provincial ones. The report counts ${say.number(all.value)} courts. The sum holds with the Supreme Court, which it names without a number. The district courts that are not specialized are the difference: ${say.number(district.value)} less ${say.number(special)}.`,
      description: [
        `Of ${say.number(all.value)} courts one is the Supreme Court, ${say.number(provincial.value)} are provincial and related courts, and ${say.number(district.value)} are district courts.`,
        `Among the district courts ${say.number(special)}, or ${perCent(say, share)}, are specialized: ${say.list(ranked.map(({ key, value }) => `${say.number(value)} ${key.toLowerCase()}`))}. The other ${say.number(others)} are not.`,
      ],
    };
  },
};
