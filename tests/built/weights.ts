import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { base, files, read, root } from './site.ts';

/** What a page sends before the reader asks for anything, in bytes on the wire by kind, and as a count of files. */
export interface Weights {
  html: number;
  css: number;
  js: number;
  fonts: number;
  all: number;
  requests: number;
}

/** How hard to pack: `best` is what goes over the wire; `quick` is never smaller, and ten times as fast. */
export type Packing = 'best' | 'quick';

const weighed = new Map<string, number>();

/** Bytes on the wire: brotli for text; typefaces are packed already. */
export function weigh(file: string, packing: Packing): number {
  const key = `${packing} ${file}`;
  const known = weighed.get(key);
  if (known !== undefined) return known;
  const bytes = readFileSync(`${root}/${file}`);
  const params = { [constants.BROTLI_PARAM_QUALITY]: packing === 'best' ? 11 : 5 };
  const weight = file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes, { params }).length;
  weighed.set(key, weight);
  return weight;
}

const named = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, path]) => path!.slice(base.length));

/** What the script of a page loads for elements that are on it, by class or id. */
function featuresOf(html: string, script: string): string[] {
  const features = [...read(script).matchAll(/\[.([.#])([\w-]+).,\(\)=>\w+\(\(\)=>import\(.\.\/([\w.-]+\.js).\)/g)];
  return (
    features
      // In a story they come when the reader does something.
      .filter(([, , name]) => !(name === 'drawing' && html.includes('<article class="story')))
      .filter(([, kind, name]) =>
        new RegExp(kind === '#' ? `\\sid="${name}"` : `\\sclass="(?:[^"]* )?${name}[ "]`).test(html),
      )
      .map(([, , , file]) => `assets/${file}`)
  );
}

/** The scripts of a page, with what they load for its elements and the chunks they import; what comes when the reader asks is not counted. */
export function scriptsOf(html: string): string[] {
  const scripts = named(html, /<script[^>]* src="([^"]+)"/g);
  return withParts([...scripts, ...scripts.flatMap((script) => featuresOf(html, script))]);
}

/** Scripts with the chunks they import. */
export function withParts(scripts: string[]): string[] {
  const all = new Set<string>();
  const add = (file: string) => {
    if (all.has(file)) return;
    all.add(file);
    for (const [, chunk] of read(file).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) add(`assets/${chunk}`);
  };
  scripts.forEach(add);
  return [...all];
}

export const stylesOf = (html: string): string[] => [...new Set(named(html, /<link rel="stylesheet" href="([^"]+)"/g))];

const typefaces = files.filter((name) => name.endsWith('.woff2'));

export function weightsOf(file: string, packing: Packing = 'best'): Weights {
  const html = read(file);
  const [styles, scripts] = [stylesOf(html), scriptsOf(html)];
  const sum = (list: string[]) => list.reduce((total, one) => total + weigh(one, packing), 0);
  const part = { html: weigh(file, packing), css: sum(styles), js: sum(scripts), fonts: sum(typefaces) };
  return {
    ...part,
    all: part.html + part.css + part.js + part.fonts,
    requests: 1 + styles.length + scripts.length + typefaces.length,
  };
}
