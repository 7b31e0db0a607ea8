import { report } from '#report';
import type { AnnexEntry, PublishedAnnex } from '../../src/collections/annexes.ts';
import type { ParagraphEntry } from '../../src/collections/paragraphs.ts';
import type { SectionEntry } from '../../src/collections/sections.ts';
import { independence } from '../../src/cite/document.ts';
import { archiveName } from '../../src/publish/index.ts';
import { files, json, read } from './site.ts';

/** What every format of the whole report has to hold, as published. */
export const count = report.expected.paragraphs;
export const name = archiveName(report);
export const paragraphs = json<ParagraphEntry[]>('data/paragraphs.json');
export const sections = json<SectionEntry[]>('data/sections.json');
export const annexes = files
  .filter((file) => /^data\/annex-\d+\.json$/.test(file))
  .map((file) => json<Extract<AnnexEntry, PublishedAnnex>>(file));

/** What each says of itself: whose edition it is not, which edition, and how to cite the document. */
export const said = [
  independence(report),
  /Edition \d+ of [^\n]*?\./.exec(read('data/README.md'))![0],
  `United Nations: ${report.symbol}.`,
];
