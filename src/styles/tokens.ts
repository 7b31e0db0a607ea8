import { readFileSync } from 'node:fs';

/** The colour tokens of one theme: name without dashes to `#rrggbb`. */
export type Tokens = Record<string, string>;

/** The themes a page can stand in; the names are for people. */
type Theme = 'light' | 'dark' | 'high-contrast light' | 'high-contrast dark';

/**
 * The colours of each theme, as `src/styles/tokens.css` declares them with `light-dark()`: first the two that the system
 * chooses from, then those of high contrast, as often as there are ways to ask for it.
 * @throws {Error} where the ways do not declare the same colours.
 */
export function readTokens(css: string = readFileSync('src/styles/tokens.css', 'utf8')): Record<Theme, Tokens> {
  const blocks = [...css.matchAll(/\{([^{}]*light-dark\([^{}]*)\}/g)].map(([, block]) => pairsOf(block!));
  const [own, high, ...again] = blocks;
  if (!own || !high) throw new Error('No light-dark() tokens for each contrast in src/styles/tokens.css');
  if (again.some((other) => JSON.stringify(other) !== JSON.stringify(high))) {
    throw new Error('The high-contrast colours of src/styles/tokens.css differ from each other');
  }
  const side = (pairs: Pair[], at: 1 | 2) => Object.fromEntries(pairs.map((pair) => [pair[0], pair[at]]));
  return {
    light: side(own, 1),
    dark: side(own, 2),
    'high-contrast light': side(high, 1),
    'high-contrast dark': side(high, 2),
  };
}

type Pair = [name: string, light: string, dark: string];

function pairsOf(block: string): Pair[] {
  const found = block.matchAll(/--([\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g);
  return [...found].map(([, name, light, dark]) => [name!, light!, dark!]);
}

/** Text with each `var(--name)` replaced by a theme's colour. @throws {Error} for a name that no token has. */
export function resolveTokens(text: string, tokens: Tokens): string {
  return text.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => {
    if (!tokens[name]) throw new Error(`No colour token --${name}`);
    return tokens[name];
  });
}
