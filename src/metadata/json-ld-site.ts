import { independence, type CitedDocument } from '../cite/document.ts';
import { datasetOf, reportNode, type Address, type Thing } from './json-ld.ts';

/** What the site says of itself. */
interface Site {
  name: string;
  description: string;
  /** Address of the terms of its own words and data. */
  licence: string;
  /** Who answers for it, where somebody is named. */
  publisher: string | undefined;
}

/** The site itself, which is not the document it is about, nor of those who made that. */
export function siteNode(cited: CitedDocument, site: Site, address: Address): Thing {
  const url = address('/');
  return {
    '@type': 'WebSite',
    '@id': url,
    url,
    name: site.name,
    description: site.description,
    disambiguatingDescription: independence(cited),
    license: site.licence,
    ...(site.publisher && { publisher: { '@type': 'Organization', name: site.publisher } }),
    inLanguage: 'en',
    about: reportNode(cited, address),
  };
}

/** All that the document holds as data, with the files that hold the whole: path and media type of each. */
export function archiveNode(
  cited: CitedDocument,
  page: { path: string; description: string; files: [path: string, encodingFormat: string][] },
  address: Address,
): Thing {
  const url = address(page.path);
  return {
    ...datasetOf(cited),
    '@id': url,
    url,
    name: `${cited.symbol} as data`,
    description: page.description,
    identifier: cited.symbol,
    inLanguage: 'en',
    isBasedOn: reportNode(cited, address),
    distribution: page.files.map(([path, encodingFormat]) => ({
      '@type': 'DataDownload',
      contentUrl: address(path),
      encodingFormat,
    })),
  };
}
