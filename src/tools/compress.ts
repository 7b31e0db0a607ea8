import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * `npm run compress`: each text file of the finished site packed beside itself, as `.br` and `.gz`, for servers that
 * send files as they find them. Smaller files go as they are: packing saves them no packet.
 */
const text = new Set(['.html', '.css', '.js', '.json', '.csv', '.svg', '.md', '.txt', '.bib', '.ris', '.xml']);
const least = 1024;
const [brotli, gz] = [promisify(brotliCompress), promisify(gzip)];

/** Packs the files below `root`. @returns how many, and their bytes before and after (brotli) */
export async function compress(root: string): Promise<{ files: number; before: number; after: number }> {
  const total = { files: 0, before: 0, after: 0 };
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!text.has(extname(file))) continue;
    const path = join(root, file);
    const bytes = readFileSync(path);
    if (bytes.length < least) continue;
    const [small, packed] = await Promise.all([
      brotli(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
      gz(bytes, { level: 9 }),
    ]);
    writeFileSync(`${path}.br`, small);
    writeFileSync(`${path}.gz`, packed);
    total.files += 1;
    total.before += bytes.length;
    total.after += small.length;
  }
  return total;
}

if (import.meta.main) {
  const { files, before, after } = await compress(process.argv[2] ?? 'dist');
  const kB = (bytes: number) => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
  console.log(`packed ${files} files: ${kB(before)} as ${kB(after)}`);
}
