import { equal } from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import { checksOf } from '../check.ts';

export const { checks, check } = checksOf();

/** How many pages a PDF has, by its tree of pages, which may stand in a compressed part. */
function pagesOf(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const parts = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    try {
      return inflateSync(bytes.subarray(index + length)).toString('latin1');
    } catch {
      return '';
    }
  });
  const counts = [text, ...parts].flatMap((part) => [
    ...part.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count (\d+)|\/Count (\d+)[^>]*?\/Type\s*\/Pages\b/g),
  ]);
  return Math.max(...counts.map(([, after, before]) => Number(after ?? before)));
}

for (const landscape of [false, true]) {
  check(`print: what fits a page stands on one, ${landscape ? 'landscape' : 'portrait'}`, ['pdf'], async (page) => {
    const range = landscape ? '88-89' : '87-92';
    await page.open(`report/?print=${range}`);
    await page.expectText('[role=status].range', 'alone');
    equal(pagesOf(await page.engine.pdf!(landscape)), 1);
  });
}
