import { drawnBy } from '../../charts/chart-types.ts';
import type { Row } from '../../charts/rows.ts';
import type { Say } from '../../charts/format.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import type { Facts } from '../../collections/facts.ts';
import type { Use } from '../../places/use.ts';
import { asPrinted } from './quotes.ts';
import { treatyNames } from './treaty-names.ts';
import { timeline } from './drawings/timeline.ts';

const signature = 'Signature';
const accession = 'Ratification or accession';
const ordinals = 'initial second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

interface Report {
  /** Its row in annex 10. */
  id: string;
  /** `Combined third and fourth periodic reports`. */
  name: string;
  treaty: string;
  year: number;
  /** The first and the last that it combines: 3 and 4. */
  first: number;
  last: number;
  use: Use;
}

export const treatiesTimeline: ChartSpec = {
  id: 'treaties-timeline',
  theme: 'treaties',
  annexes: [10],
  paragraphs: [361, 381],
  read(facts, say) {
    const reports = reportsOf(facts);
    const dated = facts.treaties
      .filter(({ ratified }) => ratified)
      .toSorted((a, b) => a.ratified!.localeCompare(b.ratified!) || a.number - b.number);
    const undated = facts.treaties.filter(({ ratified }) => !ratified);
    const lives = dated.map(({ number }) => {
      const { treaty, signed, ratified } = facts.treaty(number);
      const { short } = nameOf(treaty);
      const use: Use = { kind: 'cell', table: 'treaties', row: String(number), column: 'dates' };
      const row = (key: string, series: string, value: number, use: Use, text?: string): Row => {
        return { key, panel: short, series, value, use, text };
      };
      const own = reports.filter((report) => report.treaty === treaty);
      const rows = [
        ...(signed ? [row(signed, signature, facts.measure(`treaty-${number}-signed-after`).value, use)] : []),
        row(ratified!, accession, 0, use),
        ...own.map((report) => {
          const { value } = facts.measure(`report-${report.id}-after`);
          return row(String(report.year), report.name, value, report.use, numbered(say, report));
        }),
      ];
      return { treaty, short, rows, own };
    });
    const lags = lives.flatMap(({ rows, own }) => (own.length ? [rows.find(({ text }) => text)!.value] : []));
    const [soonest, latest] = [Math.min(...lags), Math.max(...lags)];
    const racial = reports.filter(({ treaty }) => nameOf(treaty).short === 'Racial discrimination');
    const covered = racial.flatMap(({ first, last }) => ordinals.slice(first - 1, last));
    const missing = ordinals.slice(0, racial.at(-1)!.last).filter((ordinal) => !covered.includes(ordinal));
    const twice = [...new Set(covered.filter((ordinal, at) => covered.indexOf(ordinal) !== at))];
    const economic = facts.quoted(
      349,
      'an initial report to the Committee on Economic, Social and Cultural Rights, in May {2010}',
    );
    const civil = facts.quoted(349, 'an initial report to the Human Rights Committee, in July {2011}');
    const initial = (committee: string) =>
      reports.find(({ treaty, first }) => nameOf(treaty).committee === committee && first === 1)!;
    const from = Number.parseInt(dated[0]!.signed ?? dated[0]!.ratified!, 10);
    const to = Math.max(...reports.map(({ year }) => year));
    return {
      headline: `First reports came ${say.number(soonest)} to ${say.number(latest)} years after ratification or accession`,
      claims: {
        'First reports': lags.length === treatyNames.filter(({ committee }) => committee).length,
        'the sixth and seventh': twice.join() === 'sixth,seventh',
        'no fourth': missing.join() === 'fourth',
        'other years':
          initial('Committee on Economic, Social and Cultural Rights').year !== economic.value &&
          initial('Human Rights Committee').year !== civil.value,
      },
      subtitle: `Signature (ring), ratification or accession (dot) and each report by its number (box), by year, ${from}–${to}; grey where no report is listed`,
      drawing: {
        key: 'Date',
        measure: { unit: 'years from ratification or accession', signed: true },
        rows: lives.flatMap(({ rows }) => rows),
        ...drawnBy(timeline, {
          tone: 'sky',
          begins: accession,
          before: signature,
          from,
          to,
          ticks: Array.from({ length: Math.floor((to - from) / 6) + 1 }, (_, index) => String(from + 6 * index)),
          undated: { title: 'No date in the table:', names: undated.map(({ treaty }) => nameOf(treaty).short) },
        }),
      },
      note: `Where the table prints one date only, it is taken for that of ratification or accession. Annex 10 lists the ${say.list(twice)} reports on racial discrimination twice, in ${say.list(racial.filter(({ last }) => ordinals[last - 1] === twice.at(-1)).map(({ year }) => String(year)))}, and no ${say.list(missing)}. Paragraph 349 gives other years for some reports: May ${asPrinted(say, economic)} and July ${asPrinted(say, civil)} for the initial ones on economic, social and cultural rights and on civil and political rights.`,
      description: [
        `Of ${say.number(facts.treaties.length)} treaties, protocols and complaints procedures in the table, ${say.number(dated.length)} have a date of ratification or accession, and ${say.number(lags.length)} of these a committee that receives reports under annex 10. Between ratification or accession and the year of the first report lay ${say.number(soonest)} to ${say.number(latest)} calendar years.`,
        lives
          .filter(({ own }) => own.length)
          .map((life) => inWords(say, life))
          .join(' '),
        `The table prints no date for: ${say.list(undated.map(({ treaty }) => treaty))}.`,
      ],
      table: {
        columns: ['Event', 'Calendar years from ratification or accession'],
        rows: lives.flatMap(({ treaty, rows }) =>
          rows.map((row) => ({
            group: treaty,
            label: `${row.series}, ${row.key}`,
            cells: [{ text: say.signed(row.value), use: row.use }],
          })),
        ),
      },
    };
  },
};

/** `Torture: ratified or acceded to in 1998, reports in 2000, 2006, 2013 and 2018.` */
function inWords(say: Say, { short, rows }: { short: string; rows: Row[] }): string {
  const years = (keep: (row: Row) => boolean) => rows.filter(keep).map(({ key }) => key.slice(0, 4));
  const signed = years(({ series }) => series === signature);
  const reported = years(({ text }) => text !== undefined);
  const parts = [
    ...(signed.length ? [`signed in ${signed[0]}`] : []),
    `ratified or acceded to in ${years(({ series }) => series === accession)[0]}`,
    `reports in ${say.list(reported)}`,
  ];
  return `${short}: ${parts.join(', ')}.`;
}

/** The reports of annex 10, each with its treaty: its committee's, which its own name must hold too. */
function reportsOf(facts: Facts): Report[] {
  let committee = '';
  return facts.table('annex-10').rows.map(({ id, cells }) => {
    const text = (column: string) => cells.find((cell) => cell.column === column)!.text;
    committee = text('treaty-body') || committee;
    const name = treatyNames.find((one) => one.committee === committee)?.treaty;
    if (!name || !text('report').toLowerCase().endsWith(name.toLowerCase()))
      throw new Error(`Unexpected report “${text('report')}”, expected that of a treaty`);
    const [series] = text('report').split(' on the implementation');
    const covers = ordinals.flatMap((ordinal, at) => (series!.toLowerCase().includes(ordinal) ? [at + 1] : []));
    const { value, use } = facts.cell('annex-10', id, 'submitted');
    return { id, name: series!, treaty: name, year: value, first: covers[0]!, last: covers.at(-1)!, use };
  });
}

function nameOf(treaty: string): (typeof treatyNames)[number] {
  const name = treatyNames.find((one) => one.treaty === treaty);
  if (!name) throw new Error(`Unexpected treaty “${treaty}”, expected one with a short name`);
  return name;
}

const numbered = (say: Say, { first, last }: Report) =>
  first === last ? say.number(first) : `${say.number(first)}–${say.number(last)}`;
