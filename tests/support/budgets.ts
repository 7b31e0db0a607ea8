/** What pages of one kind may cost before the reader asks for anything; bytes on the wire, text as brotli. */
export interface Budget {
  kind: string;
  /** Which pages, by their file. */
  files: RegExp;
  /** One of them, to be opened in a browser. */
  sample: string;
  /** The page itself with all that its first screen needs: the first flight of a connection carries 14,600 bytes. */
  html: number;
  /** Style sheets that nothing waits for. */
  css: number;
  js: number;
  fonts: number;
  all: number;
  /** Files asked for. */
  requests: number;
  /** Elements of the document. */
  nodes: number;
}

/** Of the two typefaces, on every page. */
const fonts = 20_000;

/** What the heaviest page of each kind takes, and about a tenth more. */
export const budgets: Budget[] = [
  {
    kind: 'overview',
    files: /^index\.html$/,
    sample: '',
    html: 12_000,
    css: 2_000,
    js: 4_300,
    fonts,
    all: 37_000,
    requests: 9,
    nodes: 600,
  },
  {
    kind: 'report',
    files: /^report\//,
    sample: 'report/',
    html: 50_500,
    css: 1_800,
    js: 3_600,
    fonts,
    all: 74_600,
    requests: 7,
    nodes: 3_000,
  },
  {
    kind: 'paragraph',
    files: /^para\//,
    sample: 'para/15/',
    html: 11_000,
    css: 500,
    js: 2_500,
    fonts,
    all: 34_000,
    requests: 4,
    nodes: 500,
  },
  {
    kind: 'annex',
    files: /^annex\/\d/,
    sample: 'annex/5/',
    html: 18_000,
    css: 1_700,
    js: 4_300,
    fonts,
    all: 43_000,
    requests: 8,
    nodes: 1_800,
  },
  {
    kind: 'treaties',
    files: /^treaties\//,
    sample: 'treaties/',
    html: 12_500,
    css: 1_700,
    js: 4_300,
    fonts,
    all: 38_000,
    requests: 8,
    nodes: 860,
  },
  {
    kind: 'story',
    files: /^stories\/\w/,
    sample: 'stories/mortality/',
    html: 16_000,
    css: 1_400,
    js: 4_300,
    fonts,
    all: 41_000,
    requests: 7,
    nodes: 1_250,
  },
  {
    kind: 'checks',
    files: /^checks\//,
    sample: 'checks/',
    html: 50_000,
    css: 1_300,
    js: 2_900,
    fonts,
    all: 74_000,
    requests: 8,
    nodes: 9_500,
  },
  {
    kind: 'findings',
    files: /^findings\//,
    sample: 'findings/shares-by-age-headings/',
    html: 14_600,
    css: 2_600,
    js: 4_300,
    fonts,
    all: 40_000,
    requests: 9,
    nodes: 1_300,
  },
  {
    kind: 'subjects',
    files: /^subjects\//,
    sample: 'subjects/torture/',
    html: 36_000,
    css: 1_000,
    js: 2_500,
    fonts,
    all: 60_000,
    requests: 7,
    nodes: 8_000,
  },
  {
    kind: 'charts',
    files: /^charts\//,
    sample: 'charts/',
    html: 24_000,
    css: 1_400,
    js: 4_300,
    fonts,
    all: 46_000,
    requests: 7,
    nodes: 2_200,
  },
  {
    kind: 'search',
    files: /^search\//,
    sample: 'search/',
    html: 8_500,
    css: 1_600,
    js: 3_600,
    fonts,
    all: 33_500,
    requests: 8,
    nodes: 450,
  },
  {
    kind: 'embedded chart',
    files: /^embed\//,
    sample: 'embed/population-pyramid/',
    html: 13_000,
    css: 1_500,
    js: 4_700,
    fonts,
    all: 38_000,
    requests: 8,
    nodes: 810,
  },
  {
    kind: 'citations',
    files: /^cite\//,
    sample: 'cite/',
    html: 12_500,
    css: 1_200,
    js: 7_200,
    fonts,
    all: 39_000,
    requests: 16,
    nodes: 310,
  },
  {
    kind: 'an address that leads nowhere',
    files: /^404\.html$/,
    sample: '404.html',
    html: 7_500,
    css: 800,
    js: 8_400,
    fonts,
    all: 37_000,
    requests: 19,
    nodes: 200,
  },
  {
    kind: 'about this site, and lists',
    files: /^((about|accessibility|annex|corrections|data|glossary)\/index\.html)$/,
    sample: 'accessibility/',
    html: 12_000,
    css: 1_200,
    js: 2_800,
    fonts,
    all: 35_000,
    requests: 9,
    nodes: 440,
  },
];
