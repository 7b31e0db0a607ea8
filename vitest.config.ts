import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** `unit` needs only the sources; `components` renders Astro; `built` and `deploy` read `dist/` and want `npm run build` first. */
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
          exclude: ['tests/built/**', 'tests/components/**', 'tests/deploy/**', 'tests/e2e/**'],
        },
      },
      getViteConfig({ test: { name: 'components', include: ['tests/components/**/*.test.ts'] } }),
      { test: { name: 'deploy', include: ['tests/deploy/**/*.test.ts'] } },
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
