import type { ParagraphEntry } from '../collections/paragraphs.ts';
import type { AbsentSpec, LocatorSpec, SubjectSpec, Subjects } from './spec.ts';
import type { Locator, SubjectEntry } from './subject.ts';

/**
 * The subject index of a report, A–Z.
 *
 * @throws {Error} with every fault at once: quotes that do not stand where the index says, words called absent that do
 *   stand in the text, ids and synonyms that are used twice, references to nothing, locators out of order.
 */
export function subjects(index: Subjects, paragraphs: ParagraphEntry[]): SubjectEntry[] {
  const faults: string[] = [];
  const fault = (id: string, text: string) => faults.push(`subject ${id}: ${text}`);
  const texts = new Map(paragraphs.map(({ number, text, items }) => [number, [text, ...items]]));
  const all = [...index.subjects, ...index.absent];
  expectOnce(all, fault);
  const read = (id: string, specs: LocatorSpec[]) => locators(specs, texts, (text) => fault(id, text));
  const known = new Set(all.map(({ id }) => id));
  for (const { treaty } of index.articles) {
    if (!known.has(treaty)) fault(treaty, 'Unexpected treaty of an article, expected the id of a subject');
  }
  for (const id of Object.keys(index.treaties))
    if (!known.has(id)) fault(id, 'Unexpected treaty, expected the id of a subject');
  for (const id of index.asked ?? [])
    if (!known.has(id)) fault(id, 'Unexpected subject that people ask for, expected the id of a subject');
  const entries = all.map((spec) => {
    for (const id of spec.see ?? [])
      if (!known.has(id)) fault(spec.id, `Unexpected reference to ${id}, expected the id of a subject`);
    if ('absent' in spec) expectAbsent(spec, texts, fault);
    else if (!spec.locators.length && !spec.see?.length)
      fault(spec.id, 'Unexpected lack of places, expected a locator or a reference to another subject');
    const found = 'locators' in spec ? read(spec.id, spec.locators) : [];
    const articles = index.articles.filter(({ treaty }) => treaty === spec.id);
    return {
      id: spec.id,
      url: `/subjects/${spec.id}/`,
      label: spec.label,
      kind: spec.kind,
      means: spec.means ?? null,
      synonyms: spec.synonyms,
      paragraphs: found.map(({ first, last }): [number, number] => [first, last]),
      locators: found,
      absent: 'absent' in spec ? spec.absent : [],
      see: spec.see ?? [],
      articles: articles.map(({ article, title, locators: specs }) => ({
        article: article ?? null,
        title,
        locators: read(`${spec.id}, article ${article ?? '–'}`, specs),
      })),
      rows: index.treaties[spec.id]?.rows ?? [],
      reports: index.treaties[spec.id]?.reports ?? null,
    };
  });
  if (faults.length) throw new Error(`${faults.join('\n')}`);
  return entries.sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

type Fault = (id: string, text: string) => void;

function expectOnce(all: (SubjectSpec | AbsentSpec)[], fault: Fault): void {
  const owners = new Map<string, string>();
  const ids = new Set<string>();
  for (const { id, label, synonyms } of all) {
    if (ids.has(id)) fault(id, 'Unexpected second subject, expected each id once');
    ids.add(id);
    for (const word of new Set([label, ...synonyms].map((one) => one.toLowerCase()))) {
      const owner = owners.get(word);
      if (owner !== undefined && owner !== id)
        fault(id, `Unexpected “${word}”, expected a word that ${owner} does not have already`);
      owners.set(word, id);
    }
  }
}

function locators(specs: LocatorSpec[], texts: Map<number, string[]>, fault: (text: string) => void): Locator[] {
  let end = 0;
  return specs.map(({ at, quote, main = false }) => {
    const [first, last] = Array.isArray(at) ? at : [at, at];
    const name = first === last ? `paragraph ${first}` : `paragraphs ${first}–${last}`;
    if (!texts.has(first) || !texts.has(last) || last < first)
      fault(`Unexpected ${name}, expected paragraphs of the report in their order`);
    else if (!texts.get(first)?.some((text) => text.includes(quote)))
      fault(`Unexpected “${quote}”, expected words of paragraph ${first}`);
    if (first <= end) fault(`Unexpected ${name} after paragraph ${end}, expected the order of the document`);
    end = last;
    return { first, last, quote, main };
  });
}

function expectAbsent({ id, absent }: AbsentSpec, texts: Map<number, string[]>, fault: Fault): void {
  for (const word of absent) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      'iu',
    );
    const found = [...texts].find(([, all]) => all.some((text) => pattern.test(text)));
    if (found) fault(id, `Unexpected “${word}” in paragraph ${found[0]}, expected that the report does not mention it`);
  }
}

/** Whether a paragraph is one of a subject’s. */
export const isAbout =
  (number: number) =>
  (one: { paragraphs: [number, number][] }): boolean =>
    one.paragraphs.some(([first, last]) => first <= number && number <= last);
