/**
 * Prints one stage of the report's way through the build: `npm run parse -- --stage tree`.
 *
 * Stages: `lines`, `blocks`, `tree`, `messages` (what the rules find) as text; `collections` as JSON.
 */
import { parseArgs } from 'node:util';
import { readSource } from '../load.ts';
import { collect } from '../collect.ts';
import { reportPath } from '../paths.ts';
import { toBlocks } from '../parse/blocks.ts';
import { toLines } from '../parse/lines.ts';
import { printBlocks, printLines, printTree } from '../parse/print.ts';
import { ownValue } from '../parse/records.ts';
import { format } from '../rules/rule.ts';
import { charts, report } from '../current-report.ts';
import { declarationFaults } from '../declarations.ts';

const faults = declarationFaults({ report, charts });
const { tree, text, messages } = readSource(report);

const stages: Record<string, () => string> = {
  lines: () => printLines(toLines(text)),
  blocks: () => printBlocks(toBlocks(toLines(text))),
  tree: () => printTree(tree),
  messages: () =>
    [...faults, ...messages.map((message) => format(reportPath(report.source), message))]
      .map((line) => `${line}\n`)
      .join('') || 'Nothing found.\n',
  collections: () => `${JSON.stringify(collect(tree, report), null, 2)}\n`,
};

// The reader of the pipe may stop early, as `head` does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

const { values } = parseArgs({ options: { stage: { type: 'string', default: 'tree' } } });
const print = ownValue(stages, values.stage);
if (print) process.stdout.write(print());
else {
  console.error(`Unexpected stage “${values.stage}”, expected ${Object.keys(stages).join(' or ')}`);
  process.exitCode = 1;
}
