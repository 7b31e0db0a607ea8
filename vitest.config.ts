import { defineConfig } from 'vitest/config';
import { resolve } from 'node:path';

/** A report of another State, invented, with rooms of its own: see the README. */
const second = 'tests/fixtures/second';

/**
 * `unit` needs only the sources; `built` reads `dist/` and wants `npm run build` first; `second` asks of another
 * report's site what holds of any, and wants `REPORT=tests/fixtures/second npm run build`.
 */
export default defineConfig({
  test: {
    // Without it one core stays idle, and of two that is half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          testTimeout: 120_000,
          exclude: ['tests/built/**', 'tests/second/**', 'tests/e2e/**'],
        },
      },
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 120_000 } },
      {
        resolve: { alias: { '#report': resolve(second, 'src/report/index.ts') } },
        test: {
          name: 'second',
          include: ['tests/second/**/*.test.ts', 'tests/built/{fonts,html,links,stories,text}.test.ts'],
          env: { REPORT: second },
          testTimeout: 120_000,
        },
      },
    ],
  },
});
