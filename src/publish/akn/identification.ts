import { fileNameOf, independence, publisher } from '../../cite/document.ts';
import { slug } from '../../slug.ts';
import { element, type Child, type Markup } from '../xml.ts';
import { restoredBy, type Whole } from '../whole.ts';

/** The languages of the United Nations but English, in ISO 639-2: those that a document is translated from. */
const languages: Record<string, string> = {
  Arabic: 'ara',
  Chinese: 'zho',
  French: 'fra',
  Russian: 'rus',
  Spanish: 'spa',
};

/** The class of the document among those of AKN4UN: papers are a `doc` of the subtype `paper`. */
export const documentType = 'doc';
const subtype = 'paper';

/** `/akn/un/doc/paper/{actor}/{date}/{number}`: the State wrote it, on the date the document bears. */
export const workIri = ({ report }: Pick<Whole, 'report'>): string =>
  ['/akn/un', documentType, subtype, slug(report.state), report.date, fileNameOf(report.symbol)].join('/');

/** Work, expression and manifestation of the document or of one part of it, `main` or `annex_5`. */
export function identification(whole: Pick<Whole, 'report' | 'edition'>, part: string): Markup {
  const { report, edition } = whole;
  const work = workIri(whole);
  const original = languages[report.originalLanguage];
  const level = (name: string, uri: string, written: [date: string, name: string, author: string], ...more: Child[]) =>
    element(
      name,
      {},
      element('FRBRthis', { value: uri.replace(/\/?(\.xml)?$/, `/!${part}$1`) }),
      element('FRBRuri', { value: uri }),
      element('FRBRdate', { date: written[0], name: written[1] }),
      element('FRBRauthor', { href: `#${written[2]}` }),
      more,
    );
  const expression = `${work}/eng@${report.date}`;
  return element(
    'identification',
    { source: '#site' },
    level(
      'FRBRWork',
      work,
      [report.date, 'publication', 'state'],
      element('FRBRcountry', { value: 'un' }),
      element('FRBRsubtype', { value: subtype }),
      element('FRBRnumber', { value: fileNameOf(report.symbol), showAs: report.symbol }),
    ),
    level(
      'FRBRExpression',
      expression,
      [report.date, 'publication', 'state'],
      element('FRBRlanguage', { language: 'eng' }),
      original && element('FRBRtranslation', { href: `${work}/${original}@`, fromLanguage: original, by: '#un' }),
    ),
    level(
      'FRBRManifestation',
      `${expression}/.xml`,
      [edition.date, 'markup', 'site'],
      element('FRBRformat', { value: 'xml' }),
    ),
  );
}

/** What is known of the document as a whole, and what this edition says of itself. */
export function meta(whole: Whole): Markup {
  const { report, site, address } = whole;
  const organization = (eId: string, name: string) =>
    element('TLCOrganization', { eId, href: `/akn/ontology/organization/un/${slug(name)}`, showAs: name });
  return element(
    'meta',
    {},
    identification(whole, 'main'),
    element('publication', {
      date: report.date,
      name: publisher,
      showAs: report.symbol,
      number: report.symbol,
    }),
    element(
      'references',
      { source: '#site' },
      organization('state', report.state),
      organization('un', publisher),
      element('TLCOrganization', { eId: 'site', href: address('/'), showAs: site }),
    ),
    element(
      'notes',
      { source: '#site' },
      note('edition', independence(report), whole.edition.words, whole.annexNumbers),
      whole.sections
        .filter(({ restored }) => restored)
        .map((section) => note(restoredId(section.id), `${restoredBy(site, whole.reasonOf(section))}.`)),
    ),
  );
}

/** The note on a heading that the site put back. */
export const restoredId = (section: string): string => `restored-${section}`;

const note = (eId: string, ...paragraphs: string[]): Markup =>
  element('note', { eId }, ...paragraphs.map((text) => element('p', {}, text)));
