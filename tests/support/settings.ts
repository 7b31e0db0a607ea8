import { readFileSync } from 'node:fs';
import { reportPath } from '../../src/paths.ts';
import { siteSettings } from '../../src/site/settings.ts';

/** The settings of the site that is being tested, with their defaults. */
export const { licence, publisher } = siteSettings.parse(
  JSON.parse(readFileSync(reportPath('content/site.json'), 'utf8')),
);
