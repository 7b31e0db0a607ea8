import content from '#content/site.json' with { type: 'json' };
import { settingsOf } from '../validate.ts';
import { siteSettings } from './settings.ts';

const settings = settingsOf('content/site.json', siteSettings, content);

/** The settings of this site: see `siteSettings`. */
export const { name, tagline, annexNumbers, leads, findings, subjects, problems, publisher, licence, questions } =
  settings;

/** Where the site stands under its host, with a slash at both ends. */
const base = import.meta.env.BASE_URL;

/** A path from the site's root (`/para/15/#a`) as a link that works under the base path, too. */
export function href(path: string): string {
  return base + path.replace(/^\//, '');
}

/** The whole address of a path, or null while no host is set (`SITE_URL`). */
export function absolute(path: string): string | null {
  return import.meta.env.SITE ? new URL(href(path), import.meta.env.SITE).href : null;
}

/** The whole address of a path where a host is set, else the link. */
export function address(path: string): string {
  return absolute(path) ?? href(path);
}
