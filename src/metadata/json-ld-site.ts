import type { CitedDocument } from '../cite/document.ts';
import { datasetOf, reportNode, type Address, type Thing } from './json-ld.ts';

/** The site itself, which is not the document it is about. */
export function siteNode(cited: CitedDocument, name: string, description: string, address: Address): Thing {
  const url = address('/');
  return {
    '@type': 'WebSite',
    '@id': url,
    url,
    name,
    description,
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
