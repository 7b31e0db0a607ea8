/** What is read of Stryker's report, in the schema that mutation testing tools share. */
export interface Report {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}

interface Mutant {
  status: string;
  replacement?: string;
  location: { start: Place; end: Place };
}

interface Place {
  line: number;
  column: number;
}

/** A change that no test noticed. The key tells it without line numbers, so that a reason outlives edits above it. */
export interface Survivor {
  file: string;
  place: string;
  key: string;
}

export interface Score {
  noticed: number;
  all: number;
  score: number;
}

/** A change that makes a test fail, or run for ever, is noticed; what cannot run at all is no change. */
export function scoreOf({ files }: Report): Score {
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const noticed = states.filter((status) => status === 'Killed' || status === 'Timeout').length;
  const all = noticed + states.filter((status) => unnoticed.has(status)).length;
  return { noticed, all, score: (100 * noticed) / all };
}

const unnoticed = new Set(['Survived', 'NoCoverage']);

export function survivorsOf({ files }: Report): Survivor[] {
  return Object.entries(files)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([file, { source, mutants }]) => {
      const lines = source.split('\n');
      return mutants
        .filter(({ status }) => unnoticed.has(status))
        .toSorted((one, other) => order(one) - order(other))
        .map(({ location: { start, end }, replacement = '' }) => {
          const line = lines[start.line - 1]!;
          const met = lines.slice(start.line - 1, end.line);
          met[met.length - 1] = met.at(-1)!.slice(0, end.column - 1);
          met[0] = met[0]!.slice(start.column - 1);
          const key = `${file} ${code(met.join(' '))} → ${code(replacement)} in ${code(line)}`;
          return { file, place: `${file}:${start.line}:${start.column}`, key };
        });
    });
}

const order = ({ location: { start } }: Mutant): number => start.line * 1000 + start.column;

/** One line of code, not too long, in the quotes of Markdown. */
const code = (text: string): string => `\`\` ${text.replace(/\s+/g, ' ').trim().slice(0, 90)} \`\``;

/** The reasons of the file as it stands, by the key of what survives. */
export function readReasons(text: string): Map<string, string> {
  const reasons = new Map<string, string>();
  let file = '';
  for (const line of text.split('\n')) {
    file = /^## (.*)/.exec(line)?.[1] ?? file;
    const [, what, reason] = /^- (``.*``): (.*)$/.exec(line) ?? [];
    if (what && reason) reasons.set(`${file} ${what}`, reason);
  }
  return reasons;
}

/** The file: the scores, and under each source file what survives in it and why. */
export function write(
  scores: (Score & { part: string })[],
  survivors: Survivor[],
  reasons: Map<string, string>,
): string {
  const table = scores.map(
    ({ part, noticed, all, score }) => `| ${part} | ${all} | ${noticed} | ${score.toFixed(1)} % |`,
  );
  const sections = [...Map.groupBy(survivors, ({ file }) => file)].map(([file, those]) => {
    const keys = new Set(those.map(({ key }) => key));
    return [
      `## ${file}`,
      '',
      ...[...keys].map((key) => `- ${key.slice(file.length + 1)}: ${reasons.get(key) ?? ''}`.trim()),
      '',
    ].join('\n');
  });
  return [
    '# Changes that no test notices, and why',
    '',
    `Written by \`npm run test:mutation\` on ${new Date().toISOString().slice(0, 10)}; only the reasons are by hand, and each survivor needs one.`,
    '',
    '| part | changes | noticed | score |',
    '|---|---|---|---|',
    ...table,
    '',
    ...sections,
  ].join('\n');
}
