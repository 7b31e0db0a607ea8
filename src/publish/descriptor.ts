import { createHash } from 'node:crypto';
import type { DataPackage } from '../collections/data-package.ts';

/** The files of a publication by their path: text, or bytes. */
export type Files = Map<string, string | Uint8Array<ArrayBuffer>>;

export const bytesOf = (content: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/**
 * The descriptor with what the files add to it: the bytes and the digest of each. `more` goes before the resources.
 *
 * @throws {Error} naming the resources that no file holds, and the files that no resource describes.
 */
export function described(declared: DataPackage, files: Files, more: object = {}): DataPackage {
  const { resources, ...head } = declared;
  const paths = resources.map(({ path }) => path);
  const faults = [
    ...paths.filter((path) => !files.has(path)).map((path) => `no file ${path}`),
    ...[...files.keys()].filter((path) => !paths.includes(path)).map((path) => `no resource for ${path}`),
  ];
  if (faults.length) throw new Error(`datapackage.json: ${faults.join(', ')}`);
  return {
    ...head,
    ...more,
    resources: resources.map((resource) => {
      const bytes = bytesOf(files.get(resource.path)!);
      const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      return { ...resource, bytes: bytes.length, hash };
    }),
  };
}
