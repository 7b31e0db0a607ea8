import { resolve } from 'node:path';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** The tests of an invented report's site: see “Another report” in the README. */
const other = (name: string, built: string) => {
  const folder = `tests/fixtures/${name}`;
  return {
    resolve: { alias: { '#report': resolve(folder, 'src/report/index.ts') } },
    test: {
      name,
      isolate: false,
      include: [`tests/${name}/**/*.test.ts`, `tests/built/{${built}}.test.ts`],
      env: { REPORT: folder },
      testTimeout: 120_000,
    },
  };
};

/**
 * `unit` needs only the sources; `components` renders Astro; `built`, `nu` and `deploy` read `dist/` and want `npm run build` first. `second` and `smallest`
 * ask of another report's site what holds of any, and want `REPORT=tests/fixtures/second npm run build`.
 */
export default defineConfig({
  test: {
    // Without it one core stays idle, and of two that is half.
    maxWorkers: '100%',
    // Files of a project share what they import: no test changes a module, and reading them anew was a third of the time.
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          testTimeout: 120_000,
          exclude: [
            'tests/built/**',
            'tests/long/**',
            'tests/components/**',
            'tests/deploy/**',
            'tests/nu/**',
            'tests/second/**',
            'tests/smallest/**',
            'tests/e2e/**',
          ],
        },
      },
      getViteConfig({ test: { name: 'components', include: ['tests/components/**/*.test.ts'] } }),
      { test: { name: 'nu', include: ['tests/nu/**/*.test.ts'], testTimeout: 600_000 } },
      { test: { name: 'long', include: ['tests/long/**/*.test.ts'], testTimeout: 900_000, hookTimeout: 900_000 } },
      { test: { name: 'deploy', include: ['tests/deploy/**/*.test.ts'] } },
      { test: { name: 'built', isolate: false, include: ['tests/built/**/*.test.ts'], testTimeout: 120_000 } },
      other(
        'second',
        'akoma-ntoso,data,downloads,edition,epub,examples,fonts,formats,html,imprint,links,readme,stories,text,workbook',
      ),
      other('smallest', 'data,edition,epub,fonts,formats,html,imprint,links,readme,text,workbook'),
    ],
  },
});
