import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What the command prints and how it ends. */
function run(...options: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/tools/parse.ts', ...options], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { stdout, stderr, status };
}

test.each([
  ['lines', '1 " →→Introduction "⏎\n2 "1.→The Republic'],
  ['blocks', 'heading 1\nparagraph 2\nparagraph 3\nheading 4\n'],
  ['tree', 'heading 1 "" "Introduction"\n  trivia stray-space " "\n  trivia label "→→"\n'],
  ['messages', 'Nothing found.\n'],
  ['collections', '{\n  "paragraphs": [\n    {\n      "number": 1,\n'],
])('prints the stage %s of the real document', (stage, start) => {
  const { stdout, status } = run('--stage', stage);
  expect(stdout.slice(0, start.length)).toBe(start);
  expect(status).toBe(0);
});

test('prints the tree when no stage is named', () => {
  expect(run().stdout).toMatch(/^heading 1 "" "Introduction"\n/);
});

test('says which stages there are when it knows none of the name', () => {
  expect(run('--stage', 'pages')).toEqual({
    stdout: '',
    stderr: 'Unexpected stage “pages”, expected lines or blocks or tree or messages or collections\n',
    status: 1,
  });
});
