import type { ChartSpec } from '../../charts/spec.ts';
import type { Row } from '../../charts/rows.ts';
import { asPrinted, words } from './quotes.ts';

export const parliamentSeats: ChartSpec = {
  id: 'parliament-seats',
  theme: 'institutions',
  annexes: [],
  paragraphs: [156],
  read(facts, say) {
    const seats = facts.statistic('majilis-seats');
    const [direct, assembly] = [facts.statistic('majilis-elected'), facts.statistic('majilis-assembly')];
    const appointed = facts.statistic('senate-appointed');
    const [each, provinces] = [facts.statistic('senate-seats-per-region'), facts.statistic('provinces')];
    const date = facts.quoted(4, 'As at 1 January {2018}');
    const regional = facts.measure('senators-from-provinces').value;
    const row = (panel: string, key: string, value: number, use?: Row['use']): Row => ({
      panel,
      key,
      series: 'Seats',
      value,
      use,
    });
    return {
      headline: `Direct elections fill ${say.number(direct.value)} of the ${say.number(seats.value)} seats of the Majilis and none of the Senate`,
      claims: {
        [`${say.number(direct.value)} of the ${say.number(seats.value)}`]:
          facts.measure('majilis-total').value === seats.value,
        'none of the Senate':
          words(facts, 156, 'Senators are elected by secret ballot on the basis of indirect suffrage') !== '',
      },
      subtitle: `Members of the two houses of Parliament by the way they come to their seats; provinces as at the start of ${asPrinted(say, date)}`,
      drawing: {
        type: 'dotGrid',
        key: 'Members',
        measure: { unit: 'seats' },
        rows: [
          row('Majilis', 'Elected directly', direct.value, direct.use),
          row('Majilis', 'Elected by the People’s Assembly', assembly.value, assembly.use),
          row('Senate', `Elected indirectly, ${say.number(each.value)} a province`, regional),
          row('Senate', 'Elected indirectly, the capital', each.value, each.use),
          row('Senate', 'Appointed by the President', appointed.value, appointed.use),
        ],
        options: { tones: { 'Elected directly': 'sky' } },
      },
      note: `Not drawn: the ${say.number(each.value)} senators from each major city with a special status. The report does not say how many such cities there are.`,
      description: [
        `The Majilis has ${say.number(seats.value)} members: ${say.number(direct.value)} are elected directly, ${say.number(assembly.value)} by the People’s Assembly of Kazakhstan.`,
        `Of the Senate the President appoints ${say.number(appointed.value)} members. The others are elected by indirect suffrage, ${say.number(each.value)} from each province, from the capital and from each major city with a special status: with ${say.number(provinces.value)} provinces that makes ${say.number(regional)} from the provinces and ${say.number(each.value)} from the capital. The number of the cities is not given.`,
      ],
    };
  },
};
