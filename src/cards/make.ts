import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Card } from './card.ts';
import { readFaces } from './faces.ts';
import { Pool } from './pool.ts';

/** How many cards a build has, and how many of them were not in the cache. */
export interface Made {
  cards: number;
  drawn: number;
}

/**
 * Draws the cards of a build into the folder `cache`, each under a digest of what it shows and of the code that draws it:
 * what was drawn before is not drawn again.
 */
export class Cards {
  #cache: string;
  #recipe = recipeDigest();
  #pool = new Pool();
  /** Name of the picture in the cache, by the path of the card. */
  #names = new Map<string, string>();
  #drawn = new Set<string>();

  constructor(cache: string) {
    mkdirSync(cache, { recursive: true });
    this.#cache = cache;
  }

  /** Adds the card of a page, and begins to draw it where it is new. @param path of its file, from the site's root */
  add(path: string, card: Card): void {
    const name = `${digest(this.#recipe, JSON.stringify(card))}.png`;
    const file = join(this.#cache, name);
    this.#names.set(path, name);
    if (this.#drawn.has(name) || existsSync(file)) return;
    this.#drawn.add(name);
    this.#pool.draw({ card, file });
  }

  /** Puts each card at its path under `site`, and takes out of the cache what no card of this build needs. */
  async finish(site: string): Promise<Made> {
    await this.#pool.end();
    for (const [path, name] of this.#names) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      copyFileSync(join(this.#cache, name), join(site, path));
    }
    const used = new Set(this.#names.values());
    for (const name of readdirSync(this.#cache)) if (!used.has(name)) rmSync(join(this.#cache, name));
    return { cards: this.#names.size, drawn: this.#drawn.size };
  }
}

/** Whatever decides how a card looks besides what it shows: this code, the colours, the typefaces, the libraries. */
function recipeDigest(): string {
  const here = 'src/cards';
  const code = readdirSync(here)
    .sort()
    .map((file) => readFileSync(`${here}/${file}`));
  const others = ['src/charts/png.ts', 'src/charts/metrics.ts', 'src/styles/tokens.css'].map((file) =>
    readFileSync(file),
  );
  const libraries = ['satori', '@resvg/resvg-js', 'sharp'].map(
    (name) => (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version,
  );
  return digest(...code, ...others, ...libraries, ...readFaces().map(({ data }) => data));
}

function digest(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
