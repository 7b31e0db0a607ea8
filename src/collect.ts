import type { z } from 'zod';
import { check } from './checks/check.ts';
import { checks as makeChecks } from './checks/checks.ts';
import { numeral, numerals as makeNumerals } from './checks/numerals.ts';
import { annex, annexes as makeAnnexes } from './collections/annexes.ts';
import { Facts } from './collections/facts.ts';
import { paragraph, paragraphs as makeParagraphs } from './collections/paragraphs.ts';
import type { Report } from './collections/report.ts';
import { section, sections as makeSections } from './collections/sections.ts';
import { statistic, statistics as makeStatistics } from './collections/statistics.ts';
import { table, tables as makeTables } from './collections/tables.ts';
import { treaties as makeTreaties, treaty } from './collections/treaties.ts';
import { finding } from './findings/finding.ts';
import { findings as makeFindings, withFindings } from './findings/findings.ts';
import { measure } from './measures/measure.ts';
import { measureReader, measures as makeMeasures } from './measures/measures.ts';
import type { Root } from './parse/types.ts';
import { subject } from './subjects/subject.ts';
import { subjects as makeSubjects } from './subjects/subjects.ts';
import { settingsOf } from './validate.ts';

/** The schema that documents and validates the entries of each collection. */
export const schemas = {
  tables: table,
  paragraphs: paragraph,
  sections: section,
  annexes: annex,
  treaties: treaty,
  statistics: statistic,
  measures: measure,
  checks: check,
  findings: finding,
  numerals: numeral,
  subjects: subject,
};

export type CollectionName = keyof typeof schemas;

/** All collections of one report. */
export type Entries = { [Name in CollectionName]: z.infer<(typeof schemas)[Name]>[] };

/**
 * Makes all collections of one report, each once and from those before it.
 *
 * @throws {Error} naming the collection and the entries that do not fit its schema.
 */
export function collect(tree: Root, report: Report): Entries {
  const { grammar } = report;
  const tables = valid('tables', makeTables(tree, report));
  const paragraphs = valid('paragraphs', makeParagraphs(tree, report));
  const sections = valid('sections', makeSections(tree, report));
  const annexes = valid('annexes', makeAnnexes(report.annexes, tables, paragraphs));
  const treaties = valid('treaties', makeTreaties(tables));
  const statistics = valid('statistics', makeStatistics(report.statistics, paragraphs, grammar.proseNumbers));
  const sources = { paragraphs, tables, treaties, statistics, sections };
  const facts = new Facts(sources, grammar, measureReader(report.measures));
  const measures = valid('measures', makeMeasures(report.measures, facts));
  const judged = makeChecks(report.checks, facts);
  const findings = valid('findings', makeFindings(report.findings, judged));
  const checks = valid('checks', withFindings(judged, findings));
  const ledger = { ...sources, checks, classes: report.numerals, numbers: grammar.proseNumbers };
  const numerals = valid('numerals', makeNumerals(ledger));
  const subjects = valid('subjects', report.subjects ? makeSubjects(report.subjects, paragraphs) : []);
  return {
    paragraphs,
    sections,
    tables,
    annexes,
    treaties,
    statistics,
    measures,
    checks,
    findings,
    numerals,
    subjects,
  };
}

/** The entries as their schema orders their fields. */
function valid<Name extends CollectionName>(name: Name, entries: Entries[Name]): Entries[Name] {
  return settingsOf(`collection ${name}`, schemas[name].array(), entries) as Entries[Name];
}
