import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Card } from './card.ts';
import { drawCard } from './draw.ts';
import { readFaces } from './faces.ts';

/** What was made of the cards of a build. */
export interface Made {
  cards: number;
  drawn: number;
}

/**
 * Puts each card at its path under `site`. What was drawn before, from the same card by the same code, is taken from
 * the folder `cache`; what no card of this build needs is taken out of it.
 */
export async function makeCards(cards: Map<string, Card>, site: string, cache: string): Promise<Made> {
  mkdirSync(cache, { recursive: true });
  const recipe = recipeDigest();
  const used = new Set<string>();
  let drawn = 0;
  for (const [path, card] of cards) {
    const name = `${digest(recipe, JSON.stringify(card))}.png`;
    const file = join(cache, name);
    if (!existsSync(file)) {
      // Under another name first: a build that is stopped leaves no half of a picture behind.
      writeFileSync(`${file}.part`, await drawCard(card));
      renameSync(`${file}.part`, file);
      drawn += 1;
    }
    used.add(name);
    mkdirSync(dirname(join(site, path)), { recursive: true });
    copyFileSync(file, join(site, path));
  }
  for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(join(cache, name));
  return { cards: cards.size, drawn };
}

/** Whatever decides how a card looks besides what it shows: this code, the colours, the typefaces, the two libraries. */
function recipeDigest(): string {
  const here = 'src/cards';
  const code = readdirSync(here)
    .sort()
    .map((file) => readFileSync(`${here}/${file}`));
  const others = ['src/charts/png.ts', 'src/charts/metrics.ts', 'src/styles/tokens.css'].map((file) =>
    readFileSync(file),
  );
  const require = createRequire(`${process.cwd()}/`);
  const libraries = ['satori', '@resvg/resvg-js'].map(
    (name) =>
      (JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as { version: string }).version,
  );
  return digest(...code, ...others, ...libraries, ...readFaces().map(({ data }) => data));
}

function digest(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
