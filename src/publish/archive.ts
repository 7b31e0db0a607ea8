import { zipSync, type Zippable } from 'fflate';
import { bytesOf, type Files } from './descriptor.ts';

/**
 * One zip of all files, in one folder. The same files give the same bytes: sorted by path, all of one date (ISO).
 * Pictures are packed already and only stored.
 */
export function archive(folder: string, files: Files, date: string): Uint8Array<ArrayBuffer> {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const entries: Zippable = {};
  for (const path of [...files.keys()].toSorted()) {
    entries[`${folder}/${path}`] = [bytesOf(files.get(path)!), { level: path.endsWith('.png') ? 0 : 9 }];
  }
  // A zip writes the local time of the machine; this one is that day everywhere.
  return new Uint8Array(zipSync(entries, { mtime: new Date(year, month - 1, day) }));
}
