import type { APIRoute } from 'astro';
import { report } from '#report';
import { plain } from '../cite/template.ts';
import { independence, officialAddress } from '../cite/document.ts';
import { archiveName } from '../publish/index.ts';
import { citationsOf } from '../site/citations.ts';
import { editionWords, source } from '../site/edition.ts';
import { address, licence, name, tagline } from '../site/site.ts';

/** For machines that answer people's questions (llmstxt.org): what is here, how to cite it, and where it stands as text. */
export const GET: APIRoute = () => {
  const list = (entries: [path: string, title: string, what: string][]) =>
    entries.map(([path, title, what]) => `- [${title}](${address(path)}): ${what}`).join('\n');
  const text = `# ${name}

> ${tagline} ${independence(report)}

${editionWords(source.sha256)} Official document: ${officialAddress(report)}

Words of the document are those of ${report.state}. Charts, checks and findings are this site’s: say so where you repeat one. A finding says that two statements of the report do not fit together; it does not say which of them is right.

## How to cite

Cite the document and the paragraph, and link to the paragraph’s page: ${address('/para/1/')} for the first one. ${plain(citationsOf({ kind: 'document' })[0]!.runs)}

## Text and data

${list([
  ['/data/report.md', 'The whole report as Markdown', 'every paragraph with its address'],
  [`/data/${archiveName(report)}.txt`, 'The source text', 'verbatim'],
  ['/data/paragraphs.json', 'Paragraphs', 'number, section, text, address'],
  ['/data/findings.json', 'Findings', 'where the report does not agree with itself, with the other reading'],
  ['/data/checks.json', 'Checks', 'also those that agree, with their arithmetic'],
  ['/data/README.md', 'About the data', 'each file and each column'],
])}

## Pages

${list([
  ['/report/', 'The report', 'on one page'],
  ['/findings/', 'Findings', 'each with the words and cells it is made from'],
  ['/charts/', 'Charts', 'each with its figures as a table'],
  ['/method/', 'How do you know?', 'how a figure is read, and what could be wrong'],
  ['/about/', 'About this site', 'where the text comes from and what it lacks'],
])}

## Terms

The site’s own words and data: ${licence.name}, ${licence.url}. The document: the terms of the United Nations.
`;
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
