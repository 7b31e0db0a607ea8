import { report } from '#report';
import { readDescriptor } from '../../load.ts';
import { filesOf } from '../../charts/files.ts';
import { citationsOf } from '../../site/citations.ts';
import { charts, entries, figureFile, once } from '../../content.ts';
import { edition, editionWords, source } from '../../site/edition.ts';
import { archive } from '../../publish/archive.ts';
import type { Files } from '../../publish/descriptor.ts';
import { archiveName, dataFiles } from '../../publish/index.ts';
import { address, annexNumbers, href, licence, name } from '../../site/site.ts';

/** The files under `/data/`, by path: the collections as published, and one archive of everything. */
export const publishedFiles = once(async (): Promise<Files> => {
  const files = await dataFiles({
    report,
    collections: await entries(),
    text: source.text,
    descriptor: readDescriptor(),
    site: name,
    annexNumbers,
    licence,
    edition: editionWords(source.sha256),
    date: edition.date,
    forms: citationsOf({ kind: 'document' }),
    charts: await charts(),
    href,
    address,
  });
  const folder = archiveName(report);
  return files.set(`${folder}.zip`, archive(folder, await withFigures(files), edition.date));
});

async function withFigures(files: Files): Promise<Files> {
  const everything = new Map(files);
  for (const chart of await charts()) {
    for (const type of Object.keys(filesOf) as (keyof typeof filesOf)[]) {
      everything.set(`figures/${chart.id}.${type}`, await figureFile(chart, type));
    }
  }
  return everything;
}
