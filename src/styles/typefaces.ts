import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';
import { reportPath } from '../paths.ts';

/**
 * The typefaces of the pages: one serif for the document's words, one sans for the site's, each a file with the
 * characters in use. Nothing waits for them: a reader's first page is set in a typeface of the reader's own device, with
 * the widths and heights of ours, and pages after it in ours.
 */
interface Typeface {
  /** Name of its file in `/assets/`, without the digest. */
  name: string;
  family: string;
  /** The custom property that styles name it by, and the generic family that ends its list. */
  property: 'serif' | 'sans';
  generic: string;
  /** In the package it comes from; the static files give the widths of each weight. */
  file: string;
  static: Record<number, string>;
  /** Whose words it sets. */
  voice: 'document' | 'site';
  /** Of a variable typeface: its weights that are kept. */
  weights?: { min: number; max: number };
  fallbacks: Fallback[];
}

/**
 * Typefaces of common devices that are equally wide, by the names that `local()` finds them by, and how wide a character
 * of this report's English text is in them on average, in ems.
 */
interface Fallback {
  /** The family that they stand for; of one family there may be a face for each weight. */
  family: string;
  weight: 400 | 600;
  local: string[];
  width: number;
}

export const typefaces: Typeface[] = [
  {
    name: 'serif-400',
    family: 'Source Serif 4',
    property: 'serif',
    generic: 'serif',
    file: 'source-serif/TTF/SourceSerif4-Regular.ttf',
    static: { 400: 'source-serif/TTF/SourceSerif4-Regular.ttf' },
    voice: 'document',
    fallbacks: [
      // macOS, iOS and Windows; Android; Linux
      { family: 'serif-1', weight: 400, local: ['Georgia'], width: 0.4421 },
      { family: 'serif-2', weight: 400, local: ['Noto Serif', 'Droid Serif'], width: 0.4768 },
      { family: 'serif-3', weight: 400, local: ['Times New Roman', 'Liberation Serif'], width: 0.4027 },
      { family: 'serif-4', weight: 400, local: ['DejaVu Serif'], width: 0.5133 },
    ],
  },
  {
    // Variable, of the weights in use: one file, and lighter than two.
    name: 'sans-400-600',
    family: 'Source Sans 3',
    property: 'sans',
    generic: 'sans-serif',
    file: 'source-sans/VF/SourceSans3VF-Upright.ttf',
    static: { 400: 'source-sans/TTF/SourceSans3-Regular.ttf', 600: 'source-sans/TTF/SourceSans3-Semibold.ttf' },
    voice: 'site',
    weights: { min: 400, max: 600 },
    fallbacks: [
      // Android, Windows, macOS and iOS, Linux
      {
        family: 'sans-1',
        weight: 400,
        local: ['Roboto', 'Segoe UI', 'Helvetica Neue', 'Arial', 'Liberation Sans'],
        width: 0.4427,
      },
      { family: 'sans-1', weight: 600, local: ['Roboto Bold', 'Segoe UI Semibold'], width: 0.4554 },
      // Where none of these two is found.
      {
        family: 'sans-2',
        weight: 600,
        local: ['Helvetica Neue Bold', 'Arial Bold', 'Liberation Sans Bold'],
        width: 0.4765,
      },
      { family: 'sans-3', weight: 400, local: ['DejaVu Sans'], width: 0.506 },
      { family: 'sans-3', weight: 600, local: ['DejaVu Sans Bold'], width: 0.5717 },
    ],
  },
];

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
/** Signs that this site's own words and figures use besides the letters of its texts. */
const signs = '–—‹‘’“”•…·×÷−±≈²§©†‡¶';

/** Translations are set in typefaces of the reader's own: no page pays for the letters of another language. */
const textsOf = (root: string, ending = /\.(txt|mdx?|json)$/): string =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !file.startsWith('translations'))
    .map((file) => readFileSync(`${root}/${file}`, 'utf8'))
    .join('');

/** Marks of code, which is set in a typeface of the reader's own. */
const code = /[\\^`{|}~<>]/g;

const distinct = (text: string) => [...new Set(text.replace(code, ''))].sort().join('');
const documentText = textsOf(reportPath('data'), /\.txt$/);

/** The characters that each typeface is cut down to: those of the document, and for the site's voice of all texts. */
export const characters: Record<Typeface['voice'], string> = {
  document: distinct(`${documentText}…`),
  site: distinct(ascii + signs + textsOf(reportPath('data')) + textsOf(reportPath('content'))),
};

const packageFile = (path: string) => createRequire(`${process.cwd()}/`).resolve(path);
export const sourceOf = ({ file }: Typeface): Buffer => readFileSync(packageFile(file));

/** To be raised when the way the subsets are made changes: then all are made again, under new names. */
const recipe = '5';

/** The name of its file, without the ending: it changes with what the file is made of. */
export function fileNameOf(typeface: Typeface): string {
  const hash = createHash('sha256').update(sourceOf(typeface)).update(characters[typeface.voice]).update(recipe);
  return `${typeface.name}.${hash.digest('base64url').slice(0, 8)}`;
}

/** How wide a character of the report is on average, in ems, as the widths of the fallbacks were measured. */
function averageWidth(font: Font): number {
  const text = documentText.replace(/[^\x20-\x7e]/g, '');
  const widths = new Map<string, number>();
  for (const character of ascii)
    widths.set(character, font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth / font.unitsPerEm);
  return [...text].reduce((sum, character) => sum + widths.get(character)!, 0) / text.length;
}

const percent = (share: number, decimals = 0) => `${(share * 100).toFixed(decimals)}%`;

/** The `@font-face` rules of one typeface and its fallbacks, and the custom property with the list of their names. */
function rulesOf(typeface: Typeface, base: string): string {
  const { family, property, generic, weights, fallbacks } = typeface;
  const range = weights ? `font-weight: ${weights.min} ${weights.max};` : '';
  const rules = fallbacks.map(({ weight, local, width, ...fallback }) => {
    const font = openSync(packageFile(typeface.static[weight]!)) as Font;
    const adjust = averageWidth(font) / width;
    const own = (height: number) => percent(height / font.unitsPerEm / adjust);
    return `@font-face {
  font-family: ${fallback.family};
  ${weight === 400 ? '' : `font-weight: ${weight};`}
  src: ${local.map((name) => `local(${name})`).join()};
  size-adjust: ${percent(adjust, 1)};
  ascent-override: ${own(font.ascent)};
  descent-override: ${own(-font.descent)};
  line-gap-override: 0%;
}`;
  });
  const names = [...new Set(fallbacks.map((fallback) => fallback.family))];
  return `@font-face {
  font-family: '${family}';
  src: url(${base}assets/${fileNameOf(typeface)}.woff2);
  ${range}
  font-display: ${process.env['DISPLAY_AS'] ?? 'optional'};
}
${rules.join('\n')}
:root { --${property}: '${family}', ${names.join(', ')}, ${generic}; }`;
}

/** What the style of every page says of typefaces. @param base the site's root, with a slash at its end */
export const typefaceRules = (base: string): string => typefaces.map((one) => rulesOf(one, base)).join('\n');
