import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { reportPath } from '../../src/paths.ts';

/** The built site, for the tests of its files. */
export const root = reportPath('dist');

/** The base path it was built under, with a slash at both ends. */
export const base = process.env['BASE_PATH'] ?? '/';

/** All files below it, as paths from the site's root, sorted. */
export const files = readdirSync(root, { recursive: true, withFileTypes: true, encoding: 'utf8' })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1))
  .sort();

const html = files.filter((file) => file.endsWith('.html'));

/** Parts of pages that scripts of the site read: no pages for readers. */
export const previews = html.filter((file) => file.startsWith('previews/'));

export const pages = html.filter((file) => !file.startsWith('previews/'));

export const read = (file: string): string => readFileSync(`${root}/${file}`, 'utf8');

export const json = <Shape>(file: string): Shape => JSON.parse(read(file)) as Shape;

/** One window parses all pages: making a window takes longer than parsing a page. */
const parser = new new JSDOM().window.DOMParser();

/** Without the style of every page, which takes longer to parse than the page. */
export const page = (file: string): Document =>
  parser.parseFromString(read(file).replace(/<style>[^]*?<\/style>/, ''), 'text/html');

/** Words as a reader sees them: white space single. */
export const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * The characters of a page in the site's typefaces, tags and entities read; fast, for questions about all pages. What is
 * in another language is set in typefaces of the reader's own.
 */
export const characters = (file: string): string =>
  read(file)
    .replace(/<html lang="(?!en")[^]*<\/html>|<a [^>]*lang="(?!en")[^]*?<\/a>/g, ' ')
    .replace(/<(style|script|pre|code)\b[^]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
