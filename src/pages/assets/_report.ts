import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { report } from '#report';
import { reportSections } from '../../collections/sections.ts';
import { tablesUnder } from '../../collections/tables.ts';
import { all, once } from '../../content.ts';
import { minified } from '../../inline.ts';
import { estimatedAnnex, estimatedSize } from '../../page-data/estimated-size.ts';

/**
 * The style of the report below its first screen and on paper, with the height that each section is likely to have: the browser lays
 * out what is far from the window only when the reader comes near, and until then keeps that much room.
 */
export const reportSheet = once(async () => {
  const [paragraphs, sections, tables, annexes] = await Promise.all([
    all('paragraphs'),
    all('sections'),
    all('tables'),
    all('annexes'),
  ]);
  const sizes = [
    ...reportSections(sections, paragraphs).map((section) =>
      estimatedSize(section, (number) => tablesUnder(number, tables, report)),
    ),
    ...annexes.map(estimatedAnnex),
  ];
  const rules = sizes.map(
    ({ characters, fixed }, index) =>
      `.text > section:nth-of-type(${index + 1}) { --characters: ${characters}; --fixed: ${Math.round(fixed)}rem }`,
  );
  const sheet = (name: string) => readFileSync(`src/styles/${name}.css`, 'utf8');
  const content = minified(
    `${sheet('report-more')}${sheet('narrow-tables')}${rules.join('\n')}@media print { ${sheet('print')} }`,
  );
  const digest = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  return { name: `report.${digest}`, content };
});
