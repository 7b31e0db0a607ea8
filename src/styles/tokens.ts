import { readFileSync } from 'node:fs';

/** The colour tokens of one theme: name without dashes to `#rrggbb`. */
export type Tokens = Record<string, string>;

/** The colours of both themes, as `src/styles/tokens.css` declares them with `light-dark()`. */
export function readTokens(css: string = readFileSync('src/styles/tokens.css', 'utf8')): {
  light: Tokens;
  dark: Tokens;
} {
  const pairs = [...css.matchAll(/--([\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g)];
  if (!pairs.length) throw new Error('No light-dark() token in src/styles/tokens.css');
  const theme = (index: number) => Object.fromEntries(pairs.map((pair) => [pair[1]!, pair[index]!]));
  return { light: theme(2), dark: theme(3) };
}

/** Text with each `var(--name)` replaced by a theme's colour. @throws {Error} for a name that no token has. */
export function resolveTokens(text: string, tokens: Tokens): string {
  return text.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => {
    if (!tokens[name]) throw new Error(`No colour token --${name}`);
    return tokens[name];
  });
}
