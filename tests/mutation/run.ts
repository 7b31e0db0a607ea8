import { Stryker } from '@stryker-mutator/core';
import { readFileSync, writeFileSync } from 'node:fs';
import { optionsOf, reportOf, parts } from './parts.ts';
import { readReasons, scoreOf, survivorsOf, write, type Report } from './survivors.ts';

/**
 * `npm run test:mutation`: changes the code of each part in every small way that Stryker knows, and counts the changes
 * that some test notices. `-- rules` asks one part alone. Fails below the score wanted, or where a survivor has no
 * reason in `survivors.md`, which a run of all parts writes anew.
 */
const wanted = 85;
const file = 'tests/mutation/survivors.md';

const named = process.argv.slice(2);
const asked = named.length ? named : Object.keys(parts);
const reports: Record<string, Report> = {};
for (const part of asked) {
  process.env['PART'] = part;
  await new Stryker(optionsOf(part)).runMutationTest();
  reports[part] = JSON.parse(readFileSync(reportOf(part), 'utf8')) as Report;
}

const scores = Object.entries(reports).map(([part, report]) => ({ part, ...scoreOf(report) }));
for (const { part, noticed, all, score } of scores) {
  console.log(`${part}: ${noticed} of ${all} changes noticed, ${score.toFixed(1)} %`);
}
const survivors = Object.values(reports).flatMap(survivorsOf);
const reasons = readReasons(readFileSync(file, 'utf8'));
const unexplained = survivors.filter(({ key }) => !reasons.get(key));
if (!named.length) writeFileSync(file, write(scores, survivors, reasons));
for (const { place, key } of unexplained) console.error(`${place}: survives without a reason: ${key}`);
if (unexplained.length || scores.some(({ score }) => score < wanted)) process.exitCode = 1;
