import { digestOf, inlineScript, inlineStyle } from './inline.ts';

/**
 * The headers of every response: one declaration for the policy in the pages, for hosts that read a
 * `_headers` file, and for nginx. No page needs a header to work; headers say what a page cannot say of itself.
 */

/**
 * All of a page comes from this site; inside it only the one inline style and the one inline script apply. It is the same
 * for every page, so that it can also be a header.
 */
export const policy = [
  "default-src 'none'",
  `script-src 'self' ${digestOf(inlineScript)}`,
  `style-src 'self' ${digestOf(inlineStyle)}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

const unused = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'];
const framable = {
  'Content-Security-Policy': `${policy}; frame-ancestors *`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [...unused, 'microphone', 'midi', 'payment', 'usb'].map((name) => `${name}=()`).join(', '),
  // A page may be cached, but is revalidated each time: it names the files of one edition.
  'Cache-Control': 'public, max-age=0, must-revalidate',
};

/**
 * What a page names is fetched while the reader is about to go there; a browser that saves data does not. The rules
 * are a file of the site, since nothing is inside a page.
 */
const ahead = 'speculation-rules.json';
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/?$/, '/');

const everywhere = {
  ...framable,
  'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
  'X-Frame-Options': 'DENY',
  'Speculation-Rules': `"${base}${ahead}"`,
};

/** To be read by scripts of any other site. */
const shared = { ...everywhere, 'Access-Control-Allow-Origin': '*' };

/** The headers of each folder whose answers differ from the rest, by its path; of the rest under `/`. */
export const headers: Record<string, Record<string, string>> = {
  '/assets/': { ...everywhere, 'Cache-Control': 'public, max-age=31536000, immutable' },
  '/data/': shared,
  '/figures/': shared,
  '/embed/': framable,
  // Parts of pages that the site's own scripts read.
  '/previews/': { ...everywhere, 'X-Robots-Tag': 'noindex' },
  [`/${ahead}`]: { ...everywhere, 'Content-Type': 'application/speculationrules+json' },
  '/': everywhere,
};

/** The headers of an address, by the first of the folders above that holds it; `/`, which holds all, stands last. */
export function headersOf(path: string): Record<string, string> {
  const folder = Object.keys(headers).find((one) => path.startsWith(one))!;
  return headers[folder]!;
}
