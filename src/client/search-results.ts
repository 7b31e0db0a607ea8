import { verdictWords } from '../collections/verdict-words.ts';
import { opening } from '../opening.ts';
import type { Direct } from '../search/direct.ts';
import type { Hit, Kind } from '../search/engine.ts';
import type { Piece } from '../search/excerpt.ts';
import { finderOf, type Found } from '../search/find.ts';
import { unpack } from '../search/packed.ts';
import type { Item } from '../search/present.ts';
import { make } from './dom.ts';

/** Shows what was found: the report's own words, and apart from them what this site says about them. */
export interface Results {
  /** `open` names groups to be shown whole. */
  show(typed: string, open: string[]): void;
  /** To the place that was named, where one was. */
  go(): void;
}

interface Group {
  id: string;
  title: string;
  kinds: Kind[];
  /** One and many of them, as the count says it. */
  names: [one: string, many: string];
  /** How many are shown at first: four, if nothing is said. */
  first?: number;
}

const theirs: Group[] = [
  { id: 'headings', title: 'Headings', kinds: ['section'], names: ['heading', 'headings'], first: 3 },
  { id: 'paragraphs', title: 'Paragraphs', kinds: ['paragraph'], names: ['paragraph', 'paragraphs'], first: 10 },
  {
    id: 'tables',
    title: 'Tables',
    kinds: ['table', 'row'],
    names: ['place in its tables', 'places in its tables'],
    first: 5,
  },
];
const ours: Group[] = [
  { id: 'figures', title: 'Figures in the text', kinds: ['statistic'], names: ['figure', 'figures'] },
  { id: 'charts', title: 'Charts', kinds: ['chart'], names: ['chart', 'charts'] },
  { id: 'stories', title: 'Stories', kinds: ['story'], names: ['story', 'stories'] },
  { id: 'checks', title: 'Checks', kinds: ['check'], names: ['check', 'checks'] },
];

/** How long after the last key the count is said: not after each letter. */
const pause = 400;

const base = import.meta.env.BASE_URL;

interface Page {
  status: HTMLElement;
  shown: HTMLElement;
}

/** @public */
export async function resultsOf(packed: string, { status, shown }: Page): Promise<Results> {
  const documents = unpack(packed);
  const finder = await finderOf(documents);
  const link = (to: string, ...content: (Node | string)[]) => make('a', { href: base + to.slice(1) }, ...content);
  let found: Found | undefined;
  let fresh = true;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function entry(hit: Hit): HTMLElement {
    const item = finder.show(hit);
    return make('li', {}, ...(item.ours.length ? said(item) : printed(item, `found-${hit.kind}-${hit.at}-${hit.row}`)));
  }

  /** The document's words under the name of their place. */
  function printed({ to, name, path, doc }: Item, id: string): HTMLElement[] {
    const place = link(to, name);
    place.setAttribute('aria-describedby', id);
    // The label of a heading stays with its first word.
    const above = path.map((part) => make('span', {}, part.replace(' ', '\u00a0')));
    return [make('p', { class: 'place' }, place, ' ', ...above), make('p', { class: 'doc', id }, ...marked(doc))];
  }

  /** This site's words, and what they are about. */
  function said({ to, name, doc, ours, verdict, alike }: Item): HTMLElement[] {
    const words = make('p', { class: 'words' }, link(to, ...marked(ours)));
    if (doc.length) words.append(': ', make('span', { class: 'doc' }, ...marked(doc)));
    const about = make('p', { class: 'place' });
    if (verdict) about.append(make('span', { class: `verdict ${verdict}` }, verdictWords[verdict]));
    if (alike) about.append(` And ${alike} more like this.`);
    if (doc.length) about.append(name);
    return about.childNodes.length ? [words, about] : [words];
  }

  function group({ id, title, kinds, names, first = 4 }: Group, open: boolean): HTMLElement[] {
    const hits = kinds.flatMap((kind) => found!.hits[kind]);
    if (!hits.length) return [];
    const list = make('ol', { class: 'plain found' }, ...hits.slice(0, open ? hits.length : first).map(entry));
    const section = make('section', { id }, make('h3', {}, `${title} `, make('span', {}, String(hits.length))), list);
    if (open) section.dataset['open'] = id;
    else if (hits.length > first) {
      const more = make('button', { type: 'button' }, `Show all ${hits.length} ${names[1]}`);
      more.onclick = () => {
        list.append(...hits.slice(first).map(entry));
        section.dataset['open'] = id;
        list.querySelectorAll('a')[first]!.focus();
        more.remove();
      };
      section.append(more);
    }
    return [section];
  }

  function half(title: string, groups: Group[], open: string[]): HTMLElement[] {
    const parts = groups.flatMap((one) => group(one, open.includes(one.id)));
    return parts.length ? [make('section', { class: 'half' }, make('h2', {}, title), ...parts)] : [];
  }

  return {
    show(typed, open) {
      found = finder.find(typed);
      const halves = [...half('In the report', theirs, open), ...half('About it, on this site', ours, open)];
      const named = found.direct ? [place(found.direct, link)] : [];
      const missing = halves.length || found.direct ? [] : [nothing(link)];
      shown.replaceChildren(...named, ...missing, make('div', { class: 'halves' }, ...halves));
      clearTimeout(waiting);
      const sentence = count(found, typed);
      waiting = setTimeout(() => (status.textContent = sentence), fresh ? 0 : pause);
      fresh = false;
    },
    go() {
      if (found?.direct && !found.direct.problem) location.assign(base + found.direct.to.slice(1));
    },
  };

  /** What was searched, and what to try. */
  function nothing(to: typeof link): HTMLElement {
    const { paragraphs, tables, statistics, charts, checks } = documents;
    const judged = checks.reduce((sum, [, , , alike]) => sum + 1 + alike, 0);
    return make(
      'div',
      { class: 'nothing stack' },
      make(
        'p',
        {},
        `Searched: the ${paragraphs.length} paragraphs with their headings and footnotes, ${tables.length} tables, and this site’s ${statistics.length} figures, ${charts.length} charts, stories and ${judged} checks.`,
      ),
      make(
        'p',
        {},
        'Try fewer or other words: the report’s own may differ from yours. The beginning of a word is enough. Or look into the ',
        to('/report/#main', 'contents of the report'),
        '.',
      ),
    );
  }
}

const marked = (pieces: Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : make('mark', {}, piece.hit)));

/** The place that was named by its number, first of all. */
function place({ to, name, words, problem }: Direct, link: (to: string, ...content: (Node | string)[]) => HTMLElement) {
  const way = make('p', { class: 'named' }, problem ? `${problem} The nearest there is: ` : 'Go to ', link(to, name));
  if (!words) return way;
  way.append(' ', make('span', { class: 'doc' }, opening(words)));
  return way;
}

/** How much was found, in a sentence. */
function count({ hits, complete, unknown, direct, query }: Found, typed: string): string {
  const counts = [...theirs, ...ours].flatMap(({ kinds, names: [one, many] }) => {
    const number = kinds.reduce((sum, kind) => sum + hits[kind].length, 0);
    return number ? [`${number} ${number === 1 ? one : many}`] : [];
  });
  const asked = typed.length > 60 ? `${typed.slice(0, 60)}…` : typed;
  const named = direct && !direct.problem ? `${direct.name}: Enter goes there. ` : '';
  if (!counts.length) return named || (direct?.problem ?? `Nothing found for “${asked}”.`);
  const like = unknown.map((word) => `“${word}”`).join(', ');
  const note = !complete
    ? 'Nothing has all of these words; these have most of them. '
    : unknown.length
      ? `Nothing has ${like}; these have words like it. `
      : '';
  const last = counts.pop()!;
  const all = counts.length ? `${counts.join(', ')} and ${last}` : last;
  return `${named}${note}${all}${query.phrases.length || direct ? '.' : ` for “${asked}”.`}`;
}
