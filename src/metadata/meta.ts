import { corporate } from '../cite/files.ts';
import type { CslItem } from '../cite/item.ts';

/** One `<meta>` of a page's head. */
export interface Meta {
  name: string;
  content: string;
  /** The same in the vocabulary of Open Graph. */
  property?: string;
}

/** Where readers of links look for a date: without it they take the first that stands in the text. */
const properties: Record<string, string> = { 'DC.date': 'article:published_time' };

/**
 * What reference managers and indexes read from a page: the Dublin Core elements, and of a page of the document the
 * `citation_*` tags of Google Scholar and Highwire, of which those for technical reports make it a report. Its place
 * stands in the title: of what Zotero shows in a list it fills nothing else from a page.
 */
export function metaOf(item: CslItem): Meta[] {
  const date = item.issued['date-parts'][0].map((part) => String(part).padStart(2, '0'));
  const author = corporate(item.author[0]!.literal);
  const isReport = item.type === 'report';
  const title = isReport ? item.title + item['title-short'].slice(item.number!.length) : item.title;
  const tags: Record<string, string | undefined> = {
    ...(isReport && {
      citation_title: title,
      citation_author: author,
      citation_publication_date: date.join('/'),
      citation_technical_report_institution: item.publisher,
      citation_technical_report_number: item.number,
      citation_language: item.language,
      citation_public_url: item.URL,
    }),
    'DC.title': title,
    'DC.creator': author,
    'DC.publisher': item.publisher,
    'DC.date': date.join('-'),
    'DC.type': isReport ? 'Report' : 'webpage',
    'DC.language': isReport ? item.language : undefined,
    'DC.identifier': isReport ? item['title-short'] : undefined,
    'DC.relation': isReport ? undefined : item['title-short'],
  };
  return Object.entries(tags).flatMap(([name, content]) => {
    const property = properties[name];
    return content ? [{ name, content, ...(property && { property }) }] : [];
  });
}
