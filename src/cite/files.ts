import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from './item.ts';

/** The files a citation is offered as to reference managers, by ending. */
export const citationFiles = {
  bib: { mediaType: 'application/x-bibtex; charset=utf-8', make: bibtex },
  ris: { mediaType: 'application/x-research-info-systems; charset=utf-8', make: ris },
  json: { mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8', make: json },
};

export type CitationFile = keyof typeof citationFiles;

/** A list of one, as the CSL-JSON schema has it and as Zotero and Pandoc read it. */
function json(item: CslItem): string {
  return `${JSON.stringify([item], null, 1)}\n`;
}

// Keys are the item's own, as they are: `HRI-CORE-XYZ-2019-para-15`.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * BibTeX has no field for the day; the month is the macro that its styles translate, and a macro takes no braces. Names
 * in a title are braced, since styles set titles in small letters; the package takes some words for names, and not others.
 */
function bibtex({ issued, 'title-short': reference, ...rest }: CslItem): string {
  const [[year, month]] = issued['date-parts'];
  const entry = new Cite({ ...rest, note: reference, issued: { 'date-parts': [[year, month]] } });
  return `${entry.format('bibtex').trimEnd()}\n`
    .replace(/month = \{\d+\}/, `month = ${months[month - 1]}`)
    .replace(/(?<=\ttitle = \{).*(?=\},$)/m, braced);
}

/** Every word of a title with a capital but the first in braces; what stands in braces by itself is a sign of TeX. */
const braced = (title: string): string =>
  title.replace(/\{(\p{L}[\p{L}\p{N}]*)\}/gu, '$1').replace(/(?<=[^\p{L}\p{N}\\])\p{Lu}[\p{L}\p{N}]*/gu, '{$&}');

/** RIS by hand, one tag a line: the package breaks lines at 70 characters, inside words, and readers keep the break. */
function ris({ id, type, title, author, issued, number, publisher, language, note, URL, ...item }: CslItem): string {
  const [[year, month, day]] = issued['date-parts'];
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('/') + '/';
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', type === 'report' ? 'RPRT' : 'ELEC'],
    ['ID', id],
    ['AU', corporate(author[0]!.literal)],
    ['TI', title],
    ['ST', item['title-short']],
    ['SN', number],
    ['PB', publisher],
    ['PY', String(year)],
    ['DA', date],
    ['LA', language],
    ['N1', note],
    ['UR', URL],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

/**
 * A name that must not be taken apart into given and family name: readers of RIS and of meta tags part it at a comma, so
 * that its own is left out.
 */
export function corporate(name: string): string {
  return name.includes(' ') ? `${name.replaceAll(',', '')},` : name;
}
