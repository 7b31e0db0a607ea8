import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/checks.ts';
import { Facts } from '../../src/collections/facts.ts';
import { paragraphs } from '../../src/collections/paragraphs.ts';
import { sections } from '../../src/collections/sections.ts';
import { statistics } from '../../src/collections/statistics.ts';
import { tables } from '../../src/collections/tables.ts';
import { treaties } from '../../src/collections/treaties.ts';
import { measureReader } from '../../src/measures/measures.ts';
import { parse } from '../../src/parse/tree.ts';
import { report } from '../../src/report/index.ts';
import { source } from '../support/damage.ts';

/** A check, words of the document, and the words with which its two sides agree. */
const corrections: [check: string, printed: string, corrected: string][] = [
  ['para-14-causes', 'women who die of complications during', 'women who die of all causes during'],
  ['para-106-restrictions', '17, 19, 22 and 26 (2) may not be', '17, 19, 20, 22 and 26 (2) may not be'],
  [
    'para-106-right-to-life',
    'other than acts of terrorism that cause fatalities and especially serious offences in wartime',
    'without exception',
  ],
  ['para-151-session', 'two houses in continuous session:', 'two houses with an opening of each session:'],
  ['para-163-amendments', 'If the President rejects a parliamentary proposal', 'If the President makes a proposal'],
  ['para-148-elbasy', 'the Elbasy (Head of State), has', 'the Elbasy (Leader of the Nation), has'],
  ['para-139-envisaged', 'prime ministerial orders are envisaged;', 'prime ministerial orders were made;'],
  ['para-53-removal', 'The parliamentary parties determine', 'The houses of Parliament determine'],
  ['para-184-deciding-vote', 'Council and has the deciding vote', 'Council, who has the deciding vote'],
  ['para-272-heads', 'are appointed by the President with', 'are appointed by the local executive bodies with'],
  ['para-218-academy', 'It will offer a specialized', 'It offers a specialized'],
  ['para-222-recording', 'The courts are actively introducing audio', 'The courts were fitted with audio'],
  ['para-244-effective', 'is currently fairly effective', 'is currently effective'],
  ['para-229-centre-court', 'the Centre has its own court, which', 'the Centre has recourse to them, which'],
  ['para-367-covenant', 'No. 5 of 9 April 2004', 'No. 5 of 9 April 2006'],
];

/** The checks of a source, whether or not the findings still fit them. */
function checksOf(text: string) {
  const tree = parse(text, report.grammar);
  const [printed, prose] = [tables(tree, report), paragraphs(tree, report)];
  const sources = {
    paragraphs: prose,
    tables: printed,
    treaties: treaties(printed),
    statistics: statistics(report.statistics, prose, report.grammar.proseNumbers),
    sections: sections(tree, report),
  };
  return checks(report.checks, new Facts(sources, report.grammar, measureReader(report.measures)));
}

const now = checksOf(source);

describe('with the source corrected, a check agrees', () => {
  test.each(corrections)('%s', (id, printed, corrected) => {
    expect(source).toContain(printed);
    expect(now.find((check) => check.id === id)?.verdict).toBe('disagrees');
    const after = checksOf(source.replace(printed, corrected));
    expect(after.find((check) => check.id === id)?.verdict).toBe('agrees');
  });
});
