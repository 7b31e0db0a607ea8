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
  /** Files asked for: the page, its icon and its rules for fetching ahead among them. */
  requests: number;
  /** Elements of the document. */
  nodes: number;
}

/** Of the two typefaces, on every page. */
const fonts = 22_500;

/** What the heaviest page of each kind takes, and about a tenth more. */
export const budgets: Budget[] = [
  {
    kind: 'overview',
    files: /^index\.html$/,
    sample: '',
    text: 13_000,
    js: 4_300,
    fonts,
    all: 38_000,
    requests: 14,
    nodes: 600,
  },
  {
    kind: 'report',
    files: /^report\//,
    sample: 'report/',
    text: 52_000,
    js: 3_500,
    fonts,
    all: 76_000,
    requests: 13,
    nodes: 3_300,
  },
  {
    kind: 'paragraph',
    files: /^para\//,
    sample: 'para/15/',
    text: 9_700,
    js: 2_600,
    fonts,
    all: 33_000,
    requests: 11,
    nodes: 530,
  },
  {
    kind: 'annex',
    files: /^annex\/\d/,
    sample: 'annex/5/',
    text: 18_800,
    js: 4_300,
    fonts,
    all: 43_000,
    requests: 13,
    nodes: 1_900,
  },
  {
    kind: 'treaties',
    files: /^treaties\//,
    sample: 'treaties/',
    text: 12_800,
    js: 4_300,
    fonts,
    all: 38_000,
    requests: 13,
    nodes: 860,
  },
  {
    kind: 'story',
    files: /^stories\/\w/,
    sample: 'stories/mortality/',
    text: 19_700,
    js: 4_300,
    fonts,
    all: 45_000,
    requests: 14,
    nodes: 1_600,
  },
  {
    kind: 'checks',
    files: /^checks\//,
    sample: 'checks/',
    text: 56_000,
    js: 3_100,
    fonts,
    all: 79_500,
    requests: 13,
    nodes: 10_500,
  },
  {
    kind: 'charts',
    files: /^charts\//,
    sample: 'charts/',
    text: 59_500,
    js: 4_300,
    fonts,
    all: 84_000,
    requests: 13,
    nodes: 7_900,
  },
  {
    kind: 'search',
    files: /^search\//,
    sample: 'search/?q=women',
    text: 9_000,
    js: 4_300,
    fonts,
    all: 36_000,
    requests: 17,
    nodes: 450,
  },
  {
    kind: 'embedded chart',
    files: /^embed\//,
    sample: 'embed/population-pyramid/',
    text: 12_100,
    js: 2_800,
    fonts,
    all: 35_500,
    requests: 11,
    nodes: 810,
  },
  {
    kind: 'citations',
    files: /^cite\//,
    sample: 'cite/',
    text: 12_700,
    js: 6_000,
    fonts,
    all: 41_000,
    requests: 16,
    nodes: 310,
  },
  {
    kind: 'about this site, and lists',
    files: /^(404\.html|(about|accessibility|annex|corrections|data|glossary)\/index\.html)$/,
    sample: 'accessibility/',
    text: 10_200,
    js: 2_800,
    fonts,
    all: 35_500,
    requests: 14,
    nodes: 440,
  },
];
