import { wrap } from '../charts/metrics.ts';
import type { Chart } from '../charts/index.ts';
import type { ParagraphEntry } from '../collections/paragraphs.ts';
import type { TableEntry } from '../collections/tables.ts';
import type { FindingEntry } from '../findings/finding.ts';
import type { Heights } from './snippet.ts';

/** As the styles set a page in a frame: px of a rem, and of the column, at both widths. */
const settings = {
  narrow: { rem: 17, column: 277 },
  wide: { rem: 18.2, column: 650 },
} as const;

/** The rest of the page, px: margins, the link to the site, whose it is not, the edition; a chart's parts that are the same for all are counted with it. */
const around = {
  paragraph: { narrow: 250, wide: 190 },
  chart: { narrow: 232, wide: 158 },
} as const;

/** Lines of text that words take, in rem. The serif is wider than the sans, whose widths are known. */
function linesOf(
  words: string,
  { rem, column }: { rem: number; column: number },
  size: number,
  line: number,
  serif = false,
): number {
  return wrap(words, column, size * rem * (serif ? 1.13 : 1)).length * size * line;
}

const rounded = (px: number) => Math.ceil(px / 10) * 10;

/** Of a frame that shows a paragraph, with its list, its footnotes and its tables. */
export function paragraphHeights({ number, text, items, footnotes }: ParagraphEntry, tables: TableEntry[]): Heights {
  const height = (name: keyof typeof settings) => {
    const setting = settings[name];
    const inset = { ...setting, column: setting.column - 1.25 * setting.rem };
    const all = [
      linesOf(`${number}.  ${text}`, setting, 1, 1.5, true),
      ...[...items, ...footnotes.map((note) => note.text)].map((one) => linesOf(one, inset, 1, 1.5, true) + 0.3),
      ...tables.map(tableHeight),
    ];
    return rounded(around.paragraph[name] + all.reduce((sum, lines) => sum + lines) * setting.rem);
  };
  return { narrow: height('narrow'), wide: height('wide') };
}

/** In rem: rows, group rows, a title, and notes as in a narrow frame. */
function tableHeight({ title, header, rows, notes }: TableEntry): number {
  const groups = new Set(rows.flatMap(({ group }) => group ?? [])).size;
  return 1 + 1.85 * (header.length + rows.length + groups) + (title ? 3 : 0) + 3 * notes.length;
}

/** Of a frame that shows a chart, whose drawing for columns takes the place of the one for phones at a width of the page's styles. */
export function chartHeights(chart: Chart & { findings: Pick<FindingEntry, 'sentence'>[] }): Heights {
  const height = (name: keyof typeof settings) => {
    const setting = settings[name];
    const small = (words: string) => linesOf(words, setting, 0.8125, 1.45) + 0.75;
    const words = [
      linesOf(chart.headline, setting, 1.1875, 1.25),
      linesOf(chart.subtitle, setting, 0.9375, 1.35) + 1.25,
      chart.choices.length ? 3 : 0,
      chart.note ? small(`Note: ${chart.note}`) : 0,
      ...chart.findings.map(({ sentence }) => small(`See the finding: ${sentence}`)),
    ].reduce((sum, part) => sum + part, 6);
    const drawn = Number(/ height="(\d+)"/.exec(chart[name])![1]);
    return rounded(around.chart[name] + words * setting.rem + drawn);
  };
  return { narrow: height('narrow'), wide: height('wide'), from: 645 };
}

/** Of a frame that shows a finding: its sentence, its drawing and the other reading. */
export function findingHeights(
  { sentence, reading }: Pick<FindingEntry, 'sentence' | 'reading'>,
  drawing: { wide: string; narrow: string },
): Heights {
  const height = (name: keyof typeof settings) => {
    const setting = settings[name];
    const words =
      linesOf(sentence, setting, 1.6, 1.25) +
      (reading ? linesOf(`Another reading: ${reading}`, setting, 0.8125, 1.45) + 0.75 : 0) +
      6;
    return rounded(around.chart[name] + words * setting.rem + Number(/ height="(\d+)"/.exec(drawing[name])![1]));
  };
  return { narrow: height('narrow'), wide: height('wide'), from: 645 };
}
