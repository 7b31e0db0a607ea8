import { checkQuote, longest, type Place, type Verdict } from '../../quotation/check.ts';
import { corpusOf, type Corpus, type Quotable } from '../../quotation/corpus.ts';
import type { Piece } from '../../quotation/difference.ts';
import { labelOf } from '../../places/label.ts';
import { paragraphs } from '../../places/paragraphs.ts';
import { urlOf } from '../../places/url.ts';
import { href } from '../places/link.ts';
import { make } from '../shared/dom.ts';

/** Compares a pasted quotation with the report, here in the browser; loaded, as the report is, with the first question. */
const form = document.querySelector<HTMLFormElement>('#quoted')!;
const words = form.querySelector('textarea')!;
const said = document.querySelector<HTMLElement>('#verdict')!;
const shown = document.querySelector<HTMLElement>('#compared')!;
const { symbol = '' } = form.dataset;
const base = import.meta.env.BASE_URL;

let corpus: Promise<Corpus> | undefined;
const read = async (): Promise<Corpus> => {
  const response = await fetch(`${base}data/paragraphs.json`);
  return corpusOf((await response.json()) as Quotable[]);
};

const numbers = ({ first, last }: Place): string => labelOf(paragraphs(first, last));
const link = (place: Place): HTMLElement => make('a', { href: href(urlOf(paragraphs(place.first))) }, numbers(place));
const marked = (pieces: Piece[]) => pieces.map(({ text, changed }) => (changed ? make('mark', {}, text) : text));
const side = (name: string, kind: string, ...content: (Node | string)[]) => [
  make('h3', {}, name),
  make('blockquote', { class: kind }, ...content),
];

function tell(found: Verdict): void {
  shown.replaceChildren();
  if (found.verdict === 'exact') {
    const places = found.places.filter(
      (place, index, all) => all.findIndex((other) => numbers(other) === numbers(place)) === index,
    );
    const listed = places.slice(0, 8).flatMap((place, index) => [index ? ', ' : '', link(place)]);
    const more = places.length > 8 ? ` and ${places.length - 8} more paragraphs` : '';
    const but = found.omitted ? ' but for what it says that it leaves out' : '';
    const changes = found.named ? ` It names its own changes: ${found.named.join(', ')}.` : '';
    said.replaceChildren(make('strong', {}, `Exact${but}.`), ' These words stand in ', ...listed, `${more}.`, changes);
    const [place] = places;
    if (places.length === 1) shown.append(...side(`As printed in ${symbol}, ${numbers(place!)}`, 'doc', place!.text));
  } else if (found.verdict === 'altered') {
    const { place, changes } = found;
    const count = changes.length === 1 ? 'one place' : `${changes.length} places`;
    said.replaceChildren(make('strong', {}, 'Altered.'), ' It differs from ', link(place), ` in ${count}.`);
    shown.append(
      make(
        'ul',
        { class: 'changes' },
        ...changes.map(({ quoted, printed }) => make('li', {}, inWords(quoted, printed))),
      ),
      ...side('As pasted', 'pasted', ...marked(found.quoted)),
      ...side(`As printed in ${symbol}, ${numbers(place)}`, 'doc', ...marked(found.printed)),
    );
  } else {
    said.replaceChildren(unfound[found.verdict]);
  }
}

function inWords(quoted: string, printed: string): string {
  if (!printed) return `“${quoted}” is put in`;
  if (!quoted) return `“${printed}” is left out`;
  return `“${quoted}” should read “${printed}”`;
}

const unfound = {
  unknown: 'Not found: no paragraph has these words, or most of them. The tables of the annexes are not searched.',
  empty: 'There are no words to look for yet.',
  long: `That is too long to compare: at most ${longest} characters at a time.`,
};

export function compare(): void {
  said.textContent = 'Comparing …';
  corpus ??= read();
  corpus.then(
    (report) => tell(checkQuote(words.value, report)),
    () => {
      corpus = undefined;
      said.textContent = 'The paragraphs could not be loaded. Please try again.';
    },
  );
}
