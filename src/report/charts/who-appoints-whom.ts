import { drawnBy } from '../../charts/chart-types.ts';
import type { Row } from '../../charts/rows.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { actsOf } from './acts.ts';
import { matrix } from './drawings/matrix.ts';

const looks = { fills: 'accent', shares: 'grey', ends: 'empty' } as const;

export const whoAppointsWhom: ChartSpec = {
  id: 'who-appoints-whom',
  theme: 'institutions',
  annexes: [],
  read(facts, say) {
    const acts = actsOf(facts, say);
    const rows: Row[] = acts.map(({ who, does, whom, paragraph }) => ({
      key: whom,
      panel: who,
      series: does,
      value: paragraph,
      use: { kind: 'paragraph', number: paragraph },
    }));
    const offices = [...new Set(acts.map(({ whom }) => whom))];
    const filledBy = (who: string) =>
      offices.filter((office) => acts.some((act) => act.whom === office && act.who === who && act.kind !== 'ends'));
    const [president, voters] = [filledBy('President'), filledBy('Voters')];
    const neither = offices.filter((office) => !president.includes(office) && !voters.includes(office));
    const endings = offices.flatMap((office) => {
      const ended = acts.filter(({ whom, kind }) => whom === office && kind === 'ends');
      return ended.length ? [`${office}: ${say.list(ended.map(({ who, does }) => `${who} ${does}`))}.`] : [];
    });
    const silent = (paragraphs: number[]) =>
      !paragraphs.some((number) => /appoint|elect(s|ed)\b/.test(facts.text(number)));
    return {
      headline: `Of ${say.number(offices.length)} offices and bodies drawn here, the President takes part in filling ${say.number(president.length)}, voters directly in filling ${say.number(voters.length)}`,
      claims: {
        // No directly elected office is also the President's to fill.
        'voters directly in filling': !voters.some((office) => president.includes(office)),
        'who appoints the Procurator General': silent([263, 264, 265, 266]),
        'the members of the Supreme Judicial Council': silent([217, 233, 234, 235]),
      },
      subtitle: 'Who elects, appoints, proposes, approves or removes whom, as the report says it',
      drawing: {
        key: 'Whom',
        measure: { unit: 'paragraph' },
        rows,
        ...drawnBy(matrix, {
          columns: ['Voters', 'President', 'Majilis', 'Senate'],
          others: 'Others',
          looks: Object.fromEntries(acts.map(({ does, kind }) => [does, looks[kind]])),
          legend: { accent: 'Fills the office', grey: 'Takes part', empty: 'May end the term, or ask for that' },
        }),
      },
      note: `Drawn are those of which the report says, one by one, who fills them. It does not say who appoints the Procurator General or the members of the Supreme Judicial Council, nor who takes part in the indirect election of senators.`,
      description: [
        `For ${say.number(offices.length)} offices and bodies the report says who fills them. Voters elect directly: ${say.list(voters)}; of the Majilis, the members that the People’s Assembly does not elect. The President appoints, wholly or in part, or proposes: ${say.list(president)}. With neither: ${say.list(neither)}.`,
        `It also says who may end a term or ask for that. ${endings.join(' ')}`,
        `Each box stands for words of the report; the table gives them with the number of their paragraph.`,
      ],
      table: {
        columns: ['Who does what, in the words of the report', 'Paragraph'],
        rows: acts.map(({ who, whom, does, paragraph, quote }) => ({
          group: whom,
          label: `${who} ${does}: “${quote}”`,
          cells: [{ text: say.number(paragraph), use: { kind: 'paragraph', number: paragraph } }],
        })),
      },
    };
  },
};
