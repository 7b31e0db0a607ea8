import type { Chart } from '../charts/index.ts';
import type { CheckEntry } from '../checks/check.ts';
import type { DataPackage, Resource } from '../collections/data-package.ts';
import type { FindingEntry } from '../findings/finding.ts';
import { caveat, outcomeWords } from '../checks/verdict-words.ts';
import { names, type Form } from '../cite/forms.ts';
import { plain } from '../cite/template.ts';
import { number } from '../format.ts';
import type { Licence } from './whole.ts';
import { findingsByFile } from './findings.ts';
import { markdownTable, plainText } from './markdown-table.ts';
import { version } from './shapes.ts';

/** What the README of the data is made from. */
export interface ReadmeSources {
  symbol: string;
  /** Whose data these are not, and the address of the document where the United Nations keep it. */
  independence: string;
  official: string;
  /** The terms of the site’s own words and data. */
  licence: Licence;
  /** One sentence: which edition, made from what. */
  edition: string;
  descriptor: DataPackage;
  /** The citations of the whole document. */
  forms: Form[];
  checks: CheckEntry[];
  findings: FindingEntry[];
  charts: Pick<Chart, 'id' | 'headline'>[];
  /** The JSON Schema of a JSON file, by its path. */
  schemaOf: (path: string) => string | undefined;
  address: (path: string) => string;
}

/** What the data are, how to cite them, what each file and column holds, and what does not add up in each file. */
export function readme(sources: ReadmeSources): string {
  const { symbol, independence, official, licence, edition, descriptor, forms } = sources;
  return [
    `# ${symbol} as data`,
    plainText(descriptor.description),
    `${independence} Official document: ${official}`,
    `${edition} Shapes of the data: version ${version}.`,
    'The words and figures are the document’s. Labels, claims of checks and headlines of charts are the site’s.',
    `Terms: of the site’s words and data ${licence.name}, ${licence.url}; of the document those of the United Nations.`,
    '## How to cite',
    'Cite the document first, with the paragraph or annex; the address leads back to the place.',
    forms
      .map(({ style, part, runs }) => `- ${[names[style], part].filter(Boolean).join(', ')}: ${plainText(plain(runs))}`)
      .join('\n'),
    '## The files',
    ...fileList(sources),
    '## The columns of the CSV files',
    ...descriptor.resources.flatMap(columnsOf),
    ...findingList(sources),
  ]
    .join('\n\n')
    .concat('\n');
}

function fileList({ descriptor, charts, schemaOf }: ReadmeSources): string[] {
  return [
    markdownTable(
      ['File', 'What it holds', 'Its fields'],
      descriptor.resources.map(({ path, title, schema }) => [
        path,
        title,
        schemaOf(path) ?? (schema ? 'below, and csv-metadata.json' : ''),
      ]),
    ),
    'datapackage.json (Frictionless Data Package v2) and csv-metadata.json (CSV on the Web) describe the CSV files to programs. CSV: UTF-8, one observation a row, an empty field where there is no value.',
    'figures/ holds each chart as drawing (SVG, PNG) and as data (CSV, JSON). Columns of its CSV files: what the chart runs along (a year, a group), the panel where it has several, the series, the value, its unit, and where the report prints it: an address, or the citation where the site has none yet; empty where the site computed it.',
    markdownTable(
      ['figures/', 'What it shows'],
      charts.map(({ id, headline }) => [id, headline]),
    ),
  ];
}

function columnsOf({ path, title, schema }: Resource): string[] {
  if (!schema) return [];
  const rows = schema.fields.map(({ name, type, description, constraints }) => [
    name,
    type + (constraints?.required ? '' : ', may be empty'),
    description,
  ]);
  return [`### ${path}: ${plainText(title)}`, markdownTable(['Column', 'Type', 'What it means'], rows)];
}

function findingList({ checks, findings, descriptor, address }: ReadmeSources): string[] {
  const byFile = findingsByFile(findings, checks);
  const hard = findings.filter(({ severity }) => severity === 'hard').length;
  const paths = descriptor.resources.map(({ path }) => path);
  const named = [...new Set(paths.map(stem))].filter((name) => byFile.has(name));
  return [
    '## What does not add up',
    `The site checks the report against itself: ${number(checks.length)} checks, in checks.csv and at ${address('/checks/')}. They show ${number(hard)} facts that cannot both be true, and ${number(findings.length - hard)} that are open to another reading: findings.csv, and ${address('/findings/')}. ${caveat} Each is listed under every file that it concerns; for a file that is not listed there is none.`,
    ...named.flatMap((name) => [
      `### ${paths.filter((path) => stem(path) === name).join(', ')}`,
      (byFile.get(name) ?? []).map((one) => `- ${findingLine(one)}`).join('\n'),
    ]),
  ];
}

/** `table.csv` and `table.json` hold the same. */
const stem = (path: string): string => path.split('.')[0]!;

function findingLine({ sentence, severity, url, reading }: FindingEntry): string {
  return plainText(`${sentence} (${outcomeWords[severity]}, ${url}).${reading ? ` Another reading: ${reading}` : ''}`);
}
