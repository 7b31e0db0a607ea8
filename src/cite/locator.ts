/** What a citation points at. `id` and `title` name things of the site, `row` and `column` are as the table prints them. */
export type Locator =
  | { kind: 'document' }
  /** One paragraph where `first` is `last`, else a range with both ends in it. */
  | { kind: 'paragraphs'; first: number; last: number }
  /** A section by its labels from the outermost, `['I.', 'A.', '(c)']`; the introduction has only a title. */
  | { kind: 'section'; id: string; labels: string[]; title: string }
  | { kind: 'annex'; number: number }
  /** `cell` is its address in the annex: `urban-2016.deaths`. */
  | { kind: 'cell'; annex: number; cell: string; row: string; column: string }
  /** Drawn by this site from the annexes and paragraphs it names. */
  | { kind: 'chart'; id: string; title: string; by: string; annexes: number[]; paragraphs: number[] };

export const paragraph = (number: number): Locator => ({ kind: 'paragraphs', first: number, last: number });

/** Where it stands on this site, from the root: the address a citation leads back to. */
export function pathOf(locator: Locator): string {
  switch (locator.kind) {
    case 'document':
      return '/report/';
    case 'paragraphs':
      return locator.first === locator.last ? `/para/${locator.first}/` : `/report/#para-${locator.first}`;
    case 'section':
      return `/report/#${locator.id}`;
    case 'annex':
      return `/annex/${locator.number}/`;
    case 'cell':
      return `/annex/${locator.annex}/#r-${locator.cell}`;
    case 'chart':
      return `/charts/${locator.id}/`;
  }
}

/** Its name among the citations of one document, for file names and keys: `para-15`, `paras-87-92`, `annex-5`. */
export function keyOf(locator: Locator): string {
  switch (locator.kind) {
    case 'document':
      return '';
    case 'paragraphs':
      return locator.first === locator.last ? `para-${locator.first}` : `paras-${locator.first}-${locator.last}`;
    case 'section':
      return `section-${locator.id}`;
    case 'annex':
      return `annex-${locator.number}`;
    case 'cell':
      return `annex-${locator.annex}-${locator.cell.replace('.', '-')}`;
    case 'chart':
      return `chart-${locator.id}`;
  }
}
