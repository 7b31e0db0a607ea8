import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser.ts';

const port = Number(process.env['PORT'] ?? 4322);
const base = process.env['BASE_PATH'] ?? '/';

export default defineConfig({
  testDir: 'tests/e2e',
  // The PDF is made by a command of its own: `npm run test:pdf`.
  testIgnore: process.env['PDF'] ? [] : ['**/pdf.spec.ts'],
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['line'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}${base}`,
    launchOptions: { executablePath: findBrowser(), args: ['--no-sandbox'] },
  },
  projects: [
    { name: 'desktop', grepInvert: /@narrow/, use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      grepInvert: /@once|@wide/,
      use: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: 'node tests/serve.ts',
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
    env: { PORT: String(port), BASE_PATH: base },
  },
});
