import { outcomeWords } from '../../checks/verdict-words.ts';
import type { Direct } from '../../search/direct.ts';
import { arrange, type View } from '../../search/arrange.ts';
import { unpacked, type Documents, type PackedDocuments } from '../../search/documents.ts';
import type { Hit } from '../../search/engine.ts';
import type { Piece } from '../../search/excerpt.ts';
import { finderOf, type Found } from '../../search/find.ts';
import { reportGroups, siteGroups, subjectGroup, type Group } from '../../search/groups.ts';
import type { Item } from '../../search/present.ts';
import { truncate } from '../../truncate.ts';
import { make } from '../shared/dom.ts';
import { summaryOf } from './summary.ts';

/** Shows results: what the report says, and apart from it what this site says about it. */
export interface Results {
  /** @param open ids of groups to show in full */
  show(typed: string, view: View, open: string[]): void;
  /** Numbers of the paragraphs among them, in their order. */
  paragraphs(): number[];
  /** Goes to the place that the query names, if it does. */
  go(): void;
}

interface Page {
  status: HTMLElement;
  shown: HTMLElement;
  /** Shows all results again. */
  clearFilters(): void;
}

/** The count is announced this long after the last key, ms: not after each letter. */
const pause = 400;

const base = import.meta.env.BASE_URL;

const link = (to: string, ...content: (Node | string)[]) => make('a', { href: base + to.slice(1) }, ...content);

/** @public */
export async function resultsOf(file: PackedDocuments, { status, shown, clearFilters }: Page): Promise<Results> {
  const documents = unpacked(file);
  const finder = await finderOf(documents);
  let found: Found | undefined;
  let shownParagraphs: number[] = [];
  let isFirst = true;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function entry(hit: Hit): HTMLElement {
    const item = finder.show(hit);
    if (hit.kind === 'section') return make('li', {}, ...heading(item));
    return make(
      'li',
      {},
      ...(item.ours.length ? ownWords(item) : excerpt(item, `found-${hit.kind}-${hit.at}-${hit.row}`)),
    );
  }

  function groupOf({ id, title, kinds, names, first }: Group, hits: Found['hits'], open: boolean): HTMLElement[] {
    const all = kinds.flatMap((kind) => hits[kind]);
    if (!all.length) return [];
    const list = make('ol', { class: 'plain found' }, ...all.slice(0, open ? all.length : first).map(entry));
    const section = make('section', { id }, make('h3', {}, `${title} `, make('span', {}, String(all.length))), list);
    if (open) section.dataset['open'] = id;
    else if (all.length > first) {
      const more = make('button', { type: 'button' }, `Show all ${all.length} ${names[1]}`);
      more.onclick = () => {
        list.append(...all.slice(first).map(entry));
        section.dataset['open'] = id;
        list.querySelectorAll('a')[first]!.focus();
        more.remove();
      };
      section.append(more);
    }
    return [section];
  }

  /** What to try where the filters leave nothing. */
  function allFiltered(): HTMLElement {
    const button = make('button', { type: 'button' }, 'Clear the filters');
    button.onclick = clearFilters;
    return make('p', { class: 'nothing' }, 'There are results that these filters hide. ', button);
  }

  return {
    show(typed, view, open) {
      found = finder.find(typed);
      const hits = arrange(found.hits, view, documents);
      shownParagraphs = hits.paragraph.map(({ at }) => at + 1);
      const half = (title: string, groups: Group[]): HTMLElement[] => {
        const parts = groups.flatMap((one) => groupOf(one, hits, open.includes(one.id)));
        return parts.length ? [make('section', { class: 'half' }, make('h2', {}, title), ...parts)] : [];
      };
      const subjects = half('In the index of subjects', [subjectGroup]);
      const halves = [...half('In the report', reportGroups), ...half('About it, on this site', siteGroups)];
      const isFiltered = Object.values(found.hits).some((all) => all.length);
      const isEmpty = !subjects.length && !halves.length;
      shown.replaceChildren(
        ...(found.direct ? [placeNamed(found.direct)] : []),
        ...(!isEmpty ? [] : isFiltered ? [allFiltered()] : found.direct ? [] : [nothingFound(documents)]),
        ...subjects,
        make('div', { class: 'halves' }, ...halves),
      );
      clearTimeout(waiting);
      const title =
        documents.sections
          .find(([id]) => id === view.section)
          ?.slice(1, 3)
          .join(' ')
          .trim() ?? '';
      const summary = summaryOf({ ...found, hits }, typed, title);
      waiting = setTimeout(() => (status.textContent = summary), isFirst ? 0 : pause);
      isFirst = false;
    },
    paragraphs: () => shownParagraphs,
    go() {
      if (found?.direct?.enter) location.assign(base + found.direct.to.slice(1));
    },
  };
}

const marked = (pieces: Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : make('mark', {}, piece.hit)));

/** The headings above, with separators to see and to hear. */
function pathWords(path: string[]): (Node | string)[] {
  return path.flatMap((part) => [
    make('span', { class: 'visually-hidden' }, ','),
    ' ',
    // The label of a heading and its first word are kept together.
    make('span', { class: 'step' }, part.replace(' ', '\u00a0')),
  ]);
}

/** A heading of the report, with the paragraphs under it. */
function heading({ to, name, path, doc }: Item): HTMLElement[] {
  return [
    make('p', { class: 'doc' }, link(to, ...marked(doc))),
    make('p', { class: 'place' }, name, ...pathWords(path)),
  ];
}

/** An excerpt of the report, under the name of its place. */
function excerpt({ to, name, path, doc }: Item, id: string): HTMLElement[] {
  const place = link(to, name);
  place.setAttribute('aria-describedby', id);
  return [make('p', { class: 'place' }, place, ...pathWords(path)), make('p', { class: 'doc', id }, ...marked(doc))];
}

/** This site's words, and what they are about. */
function ownWords({ to, name, doc, ours, outcome }: Item): HTMLElement[] {
  const words = make('p', { class: 'words' }, link(to, ...marked(ours)));
  if (doc.length) words.append(': ', make('span', { class: 'doc' }, ...marked(doc)));
  const about = make('p', { class: 'place' });
  if (outcome) about.append(make('span', { class: `verdict ${outcome}` }, outcomeWords[outcome]));
  if (!outcome) about.append(name);
  return [words, about];
}

/** The place that the query names, or the nearest there is. */
function placeNamed({ to, name, words, problem }: Direct): HTMLElement {
  const lead = make('p', { class: 'named' }, problem ? `${problem} Go to ` : 'Go to ', link(to, name));
  if (words) lead.append(' ', make('span', { class: 'doc' }, truncate(words)));
  return lead;
}

/** What was searched, and what to try. */
function nothingFound({ paragraphs, tables, statistics, charts, checks }: Documents): HTMLElement {
  const searched = `This search covers the ${paragraphs.length} paragraphs with their headings and footnotes, ${tables.length} tables, and this site’s ${statistics.length} figures, ${charts.length} charts, stories and the ${checks.length} checks that do not agree.`;
  return make(
    'div',
    { class: 'nothing stack' },
    make('p', {}, searched),
    make(
      'p',
      {},
      'Try fewer or other words: the report may use different ones. The beginning of a word is enough. Or look at the ',
      link('/report/#main', 'contents of the report'),
      '.',
    ),
  );
}
