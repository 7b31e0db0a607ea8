import { z } from 'zod';
import { chartSpec, type ChartSpec } from './charts/spec.ts';
import { numeralClass } from './checks/numerals.ts';
import { theme } from './checks/spec.ts';
import { annexSpec } from './collections/annexes.ts';
import type { Facts } from './collections/facts.ts';
import { statisticSpec } from './collections/statistics.ts';
import { findingSpec, judgment, withdrawn } from './findings/finding.ts';
import { measureSpec } from './measures/measure.ts';
import { expected, grammar } from './parse/grammar.ts';
import { reportPath } from './paths.ts';
import { subjectIndex } from './subjects/spec.ts';
import { faultsOf, functionOf, id, words } from './validate.ts';

/** Words of a story, and whether the report bears them out. */
const claim = z.strictObject({ says: words, holds: functionOf<(facts: Facts) => boolean>() });

/** One report, declared: all that is particular to it and not in `data/` or `content/`. */
const reportSpec = z.strictObject({
  /** The document's own symbol, such as `HRI/CORE/KAZ/2019`. */
  symbol: words,
  title: words,
  /** Short name of the State, for titles. */
  state: words,
  /** Date of the document, and of its receipt, ISO. */
  date: z.iso.date(),
  received: z.iso.date(),
  originalLanguage: words,
  /** The source text, from the report's folder; `data/datapackage.json` describes it. */
  source: z.string().regex(/^data\/[^/]+$/, 'expected the path of a file in the folder of data'),
  grammar,
  expected,
  annexes: z.array(annexSpec),
  /** Under which paragraph the table `treaties` stands, and the annex of the reports to their bodies, if there are such. */
  treaties: z.strictObject({ paragraph: z.int().positive(), reports: z.int().positive().optional() }).optional(),
  statistics: z.array(statisticSpec),
  /** What the site computes from the report's figures, a theme after the other. */
  measures: z.array(measureSpec),
  checks: z.array(theme),
  /** Checks that are no longer made. */
  withdrawn: z.array(withdrawn),
  /** What does not add up: each check that disagrees belongs to one. */
  findings: z.array(findingSpec),
  /** How two readers judged each check that disagrees or did so in an earlier edition. */
  judgments: z.array(judgment),
  /** What each story claims, by its id: the build refuses words that are not true, or do not stand in it. */
  claims: z.record(id, z.array(claim)),
  /** In order: the first class that fits counts. */
  numerals: z.array(numeralClass),
  /** The subject index; without it the site has none. */
  subjects: subjectIndex.optional(),
  /** Letters that readers also write as another than their bare form, for the search: `{ ý: 'u' }`. */
  spellings: z.record(z.string().length(1), z.string()).optional(),
});

export type Claim = z.infer<typeof claim>;
export type Report = z.infer<typeof reportSpec>;

/** What `src/report/index.ts` exports. */
export interface Declarations {
  report: Report;
  charts: ChartSpec[];
}

const declarations = z.object({ report: reportSpec, charts: z.array(chartSpec) });

/** All that does not fit in the declarations of a report, a line each. */
export function declarationFaults(declared: Declarations): string[] {
  const file = reportPath('src/report/index.ts');
  const faults = faultsOf(file, declarations, declared);
  return faults.length ? faults : mismatches(declared).map((fault) => `${file}: ${fault}`);
}

/** @throws {Error} with all that does not fit in the declarations of a report, a line each. */
export function expectDeclared(declared: Declarations): void {
  const faults = declarationFaults(declared);
  if (faults.length) throw new Error(faults.join('\n'));
}

/** Declarations that name what another does not declare, or declare it twice. */
function mismatches({ report, charts }: Declarations): string[] {
  const { annexes, treaties, statistics, measures, findings, checks, expected: counts } = report;
  const { tables } = report.grammar;
  const layouts = tables.map((layout) => layout.id);
  const numbers = annexes.map(({ number }) => number);
  const known = <One>(path: string, met: One, all: One[], what: string): string[] =>
    all.includes(met) ? [] : [`${path}: Unexpected ${String(met)}, expected ${what}`];
  const once = (path: string, ids: (string | number)[]): string[] =>
    ids.flatMap((one, at) =>
      ids.indexOf(one) < at ? [`${path}[${at}]: Unexpected second ${one}, expected it once`] : [],
    );
  const inText = (path: string, met: number): string[] =>
    met > counts.paragraphs ? [`${path}: Unexpected paragraph ${met}, expected one up to ${counts.paragraphs}`] : [];
  return [
    ...once('report.grammar.tables', layouts),
    ...tables.flatMap(({ headerSpans, columns, tidy }, at) => [
      ...headerSpans.flatMap((spans, row) => {
        const sum = spans.reduce((total, span) => total + span, 0);
        const path = `report.grammar.tables[${at}].headerSpans[${row}]`;
        return sum === columns.length ? [] : [`${path}: Unexpected ${sum} columns, expected ${columns.length}`];
      }),
      ...once(
        `report.grammar.tables[${at}].columns`,
        columns.map((column) => column.id),
      ),
      ...(tidy.fillDown ?? []).flatMap((column) =>
        known(
          `report.grammar.tables[${at}].tidy.fillDown`,
          column,
          columns.map((one) => one.id),
          'the id of a column',
        ),
      ),
    ]),
    ...report.grammar.restored.flatMap(({ beforeParagraph }, at) =>
      inText(`report.grammar.restored[${at}].beforeParagraph`, beforeParagraph),
    ),
    ...once('report.annexes', numbers),
    ...annexes.flatMap((annex, at) =>
      'table' in annex ? known(`report.annexes[${at}].table`, annex.table, layouts, 'the id of a table') : [],
    ),
    ...(layouts.includes('treaties') && !treaties
      ? ['report.treaties: Unexpected nothing, expected the paragraph of the table “treaties”']
      : []),
    ...(treaties
      ? [
          ...known('report.treaties', 'treaties', layouts, 'a table of that id'),
          ...inText('report.treaties.paragraph', treaties.paragraph),
        ]
      : []),
    ...(treaties?.reports ? known('report.treaties.reports', treaties.reports, numbers, 'the number of an annex') : []),
    ...once(
      'report.statistics',
      statistics.map((one) => one.id),
    ),
    ...statistics.flatMap(({ paragraph }, at) => inText(`report.statistics[${at}].paragraph`, paragraph)),
    ...once(
      'report.measures',
      [...statistics, ...measures].map((one) => one.id),
    ),
    ...once(
      'report.checks',
      checks.map((one) => one.id),
    ),
    ...once(
      'report.findings',
      findings.map((one) => one.id),
    ),
    ...findings.flatMap(({ chart }, at) =>
      chart
        ? known(
            `report.findings[${at}].chart`,
            chart,
            charts.map((one) => one.id),
            'the id of a chart',
          )
        : [],
    ),
    ...once(
      'charts',
      charts.map((one) => one.id),
    ),
    ...charts.flatMap((chart, at) => [
      ...chart.annexes.flatMap((number) => known(`charts[${at}].annexes`, number, numbers, 'the number of an annex')),
      ...(chart.paragraphs ?? []).flatMap((number) => inText(`charts[${at}].paragraphs`, number)),
    ]),
  ];
}
