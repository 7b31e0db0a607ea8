import { zipSync, type Zippable } from 'fflate';
import { bytesOf, type Files } from './descriptor.ts';

/** One zip of all files, in one folder, sorted by path. The same files give the same bytes. */
export function archive(folder: string, files: Files, date: string): Uint8Array<ArrayBuffer> {
  const sorted = [...files.keys()]
    .toSorted()
    .map((path): [string, string | Uint8Array<ArrayBuffer>] => [`${folder}/${path}`, files.get(path)!]);
  return archiveOf(new Map(sorted), date);
}

/** Files that are packed already. */
const packed = /\.(png|epub|xlsx)$/;

/**
 * A zip of files in their order, all of one date (ISO). What is packed already is only stored, and so is what is named:
 * a book's type, which is read where it stands.
 */
export function archiveOf(files: Files, date: string, stored: string[] = []): Uint8Array<ArrayBuffer> {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const entries: Zippable = {};
  for (const [path, content] of files) {
    entries[path] = [bytesOf(content), { level: packed.test(path) || stored.includes(path) ? 0 : 9 }];
  }
  // A zip writes the local time of the machine; this one is that day everywhere.
  return new Uint8Array(zipSync(entries, { mtime: new Date(year, month - 1, day) }));
}
