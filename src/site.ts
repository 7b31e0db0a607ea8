import settings from '#content/site.json' with { type: 'json' };

/**
 * Name and one-sentence description of this site; how its annexes are numbered; the stories and the findings that its
 * overview leads with.
 */
export const { name, tagline, annexNumbers, leads, findings } = settings;

/** Where the site stands under its host, with a slash at both ends. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

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
