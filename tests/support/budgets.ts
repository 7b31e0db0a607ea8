/** What pages of one kind may cost before the reader asks for anything; bytes on the wire, text as brotli. */
export interface Budget {
  kind: string;
  /** Which pages, by their file. */
  files: RegExp;
  /** One of them, to be opened in a browser. */
  sample: string;
  /** HTML and CSS together: the first flight of a connection carries 14,600 bytes. */
  text: number;
  js: number;
  fonts: number;
  all: number;
  /** Files asked for, the page itself among them. */
  requests: number;
  /** Elements of the document. */
  nodes: number;
}

/** Three typefaces of the first view, and a fourth where other letters stand. */
const fonts = 25_600;

export const budgets: Budget[] = [
  {
    kind: 'overview',
    files: /^index\.html$/,
    sample: '',
    text: 22_000,
    js: 8_000,
    fonts,
    all: 55_000,
    requests: 16,
    nodes: 1_500,
  },
  {
    kind: 'report',
    files: /^report\//,
    sample: 'report/',
    text: 65_000,
    js: 8_000,
    fonts,
    all: 90_000,
    requests: 16,
    nodes: 7_000,
  },
  {
    kind: 'paragraph',
    files: /^para\//,
    sample: 'para/15/',
    text: 14_600,
    js: 8_000,
    fonts,
    all: 45_000,
    requests: 20,
    nodes: 700,
  },
  {
    kind: 'annex',
    files: /^annex\/\d/,
    sample: 'annex/5/',
    text: 30_000,
    js: 8_000,
    fonts,
    all: 45_000,
    requests: 24,
    nodes: 4_000,
  },
  {
    kind: 'treaties',
    files: /^treaties\//,
    sample: 'treaties/',
    text: 40_000,
    js: 8_000,
    fonts,
    all: 75_000,
    requests: 24,
    nodes: 4_000,
  },
  {
    kind: 'story',
    files: /^stories\/\w/,
    sample: 'stories/mortality/',
    text: 45_000,
    js: 8_000,
    fonts,
    all: 80_000,
    requests: 20,
    nodes: 4_000,
  },
  {
    kind: 'checks',
    files: /^checks\//,
    sample: 'checks/',
    text: 90_000,
    js: 8_000,
    fonts,
    all: 120_000,
    requests: 16,
    nodes: 12_000,
  },
  {
    kind: 'charts',
    files: /^charts\//,
    sample: 'charts/',
    text: 120_000,
    js: 8_000,
    fonts,
    all: 160_000,
    requests: 60,
    nodes: 16_000,
  },
  {
    kind: 'embedded chart',
    files: /^embed\//,
    sample: 'embed/population-pyramid/',
    text: 25_000,
    js: 8_000,
    fonts,
    all: 45_000,
    requests: 12,
    nodes: 3_000,
  },
];
