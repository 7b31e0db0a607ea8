import { corporate } from '../cite/files.ts';
import type { CslItem } from '../cite/item.ts';

/** One `<meta>` of a page's head. */
export interface Meta {
  name: string;
  content: string;
}

/**
 * What reference managers and indexes read from a page: the `citation_*` tags of Google Scholar and Highwire, of which
 * those for technical reports make it a report, and the Dublin Core elements.
 */
export function metaOf(item: CslItem): Meta[] {
  const date = item.issued['date-parts'][0].map((part) => String(part).padStart(2, '0'));
  const author = item.author[0]!.literal;
  const tags: Record<string, string | undefined> = {
    citation_title: item.title,
    citation_author: corporate(author),
    citation_publication_date: date.join('/'),
    citation_technical_report_institution: item.publisher,
    citation_technical_report_number: item.number,
    citation_language: item.language,
    citation_public_url: item.URL,
    'DC.title': item.title,
    'DC.creator': corporate(author),
    'DC.publisher': item.publisher,
    'DC.date': date.join('-'),
    'DC.type': 'Report',
    'DC.language': item.language,
    'DC.identifier': item['title-short'],
  };
  return Object.entries(tags).flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
