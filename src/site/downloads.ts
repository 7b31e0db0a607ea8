import { report } from '#report';
import type { Chart } from '../charts/index.ts';
import { fileNameOf } from '../cite/document.ts';
import type { CitationFile } from '../cite/files.ts';
import { idOf } from '../places/id.ts';
import type { CitablePlace } from '../places/place.ts';
import { urlOf } from '../places/url.ts';
import { href } from './site.ts';

/** The symbol as it begins the name of every file that readers save: `HRI-CORE-XYZ-2019`. */
const stem = fileNameOf(report.symbol);

/** What a link to a file needs: where it is, and the name it is saved under. */
export interface FileLink {
  href: string;
  download: string;
}

/** A file under `/data/`, by its path there: `annex-5.csv` is saved as `HRI-…_annex-5.csv`. */
export function dataFile(path: string): FileLink {
  const name = path.replaceAll('/', '-');
  return { href: href(`/data/${path}`), download: name.startsWith(stem) ? name : `${stem}_${name}` };
}

/** One file of a chart, saved under the annexes it draws, or else the paragraphs: `HRI-…_annex-5_births-deaths.png`. */
export function chartFile({ id, sources }: Pick<Chart, 'id' | 'sources'>, type: string): FileLink {
  const { annexes, paragraphs } = sources;
  const place = annexes.length ? numbered('annex', 'annexes', annexes) : numbered('para', 'paras', paragraphs);
  return { href: href(`/figures/${id}.${type}`), download: `${[stem, ...place, id].join('_')}.${type}` };
}

/** A citation of a place, for reference managers: `HRI-…-para-15.bib`. */
export const citationFile = (place: CitablePlace, type: CitationFile): FileLink => ({
  href: href(`${urlOf(place)}cite.${type}`),
  download: `${stem}-${idOf(place)}.${type}`,
});

const numbered = (one: string, many: string, numbers: number[]): string[] =>
  numbers.length ? [[numbers.length > 1 ? many : one, ...numbers].join('-')] : [];
