import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Thing } from '../../src/metadata/json-ld.ts';
import type { ParagraphEntry } from '../../src/collections/paragraphs.ts';
import { base, files, json, pages, read } from './site.ts';

const annexes = [1, 2, 3, 4, 5, 6, 7, 8, 10];
const paragraphs = json<ParagraphEntry[]>('data/paragraphs.json');
interface Figure {
  id: string;
  headline: string;
  subtitle: string;
  source: string;
  rows: { series: string; unit: string }[];
}
const charts = files.filter((file) => /^figures\/[^/]+\.json$/.test(file)).map((file) => json<Figure>(file));
const { name: site } = JSON.parse(readFileSync('content/site.json', 'utf8')) as { name: string };
const cited = [
  { file: 'report/index.html', place: null },
  ...paragraphs.map(({ number }) => ({ file: `para/${number}/index.html`, place: `para. ${number}` })),
  ...annexes.map((number) => ({ file: `annex/${number}/index.html`, place: `annex ${number}` })),
];
const title = 'Core document forming part of the reports of States parties: Kazakhstan';
const edition = (JSON.parse(readFileSync('content/corrections.json', 'utf8')) as { date: string }[]).at(-1)!.date;

/**
 * What Zotero's “Embedded Metadata” translator makes of a page, as far as it bears on these pages: a tag
 * `citation_technical_report_institution` makes a report, unless `DC.type` names a type of its own; `citation_*` tags
 * go before Dublin Core ones; a name is parted at a comma, or else at its last space; the description is the abstract;
 * a page without a title, an author or a date makes a poor item.
 */
function asZotero(html: string) {
  const tags = new Map(
    [...html.matchAll(/<meta name="([^"]+)" content="([^"]*)"/g)].map(([, name, text]) => [name, text]),
  );
  const value = (name: string) => tags.get(name);
  const types = ['book', 'patent', 'report', 'thesis', 'webpage', 'dataset'];
  const named = types.find((type) => type === value('DC.type')?.toLowerCase());
  const guess = value('citation_technical_report_institution') ? 'report' : 'journalArticle';
  const author = value('citation_author') ?? value('DC.creator') ?? '';
  const [last, first] = author.includes(',') ? author.split(/,\s*/) : author.split(/ (?=\S+$)/).reverse();
  return {
    itemType: named ?? guess,
    title: value('citation_title') ?? value('DC.title'),
    creator: { lastName: last, firstName: first ?? '' },
    date: value('citation_publication_date') ?? value('DC.date'),
    reportNumber: value('citation_technical_report_number'),
    institution: value('citation_technical_report_institution') ?? value('DC.publisher'),
    language: value('citation_language'),
    abstractNote: value('description'),
  };
}

/** The JSON-LD of a page, as a crawler collects it. */
const graphOf = (file: string): Thing[] => {
  const scripts = [...read(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return scripts.flatMap(([, text]) => {
    const data = JSON.parse(text!) as { '@context': string; '@graph': Thing[] };
    expect(data['@context']).toBe('https://schema.org');
    return data['@graph'];
  });
};

/** Whether an address of the metadata leads to a file of the site. */
const exists = (address: unknown): boolean => {
  const path = new URL(String(address), `http://site${base}`).pathname.slice(base.length);
  return files.includes(path) || files.includes(`${path}index.html`);
};

describe('Zotero makes a report of every page of the document', () => {
  test('type, title with the place, author, date, number, institution', () => {
    for (const { file, place } of cited) {
      expect(asZotero(read(file)), file).toEqual({
        itemType: 'report',
        title: place ? `${title}, ${place}` : title,
        creator: { lastName: 'Kazakhstan', firstName: '' },
        date: '2019/02/07',
        reportNumber: 'HRI/CORE/KAZ/2019',
        institution: 'United Nations',
        language: 'en',
        abstractNote: expect.stringMatching(/./) as string,
      });
    }
  });

  test('the prefix of the Dublin Core tags is declared, and the identifier names the place', () => {
    for (const { file, place } of cited) {
      const html = read(file);
      expect(html, file).toContain('<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">');
      const identifier = /<meta name="DC.identifier" content="([^"]*)"/.exec(html)?.[1];
      expect(identifier).toBe(place ? `HRI/CORE/KAZ/2019, ${place}` : 'HRI/CORE/KAZ/2019');
    }
  });

  test('every other page with an address is a work of this site, of its edition’s day', () => {
    const parts = new Set(cited.map(({ file }) => file));
    const others = pages.filter((file) => !parts.has(file) && !/^embed\/|^404|^previews\//.test(file));
    expect(others.length).toBeGreaterThan(50);
    for (const file of others) {
      const html = read(file);
      expect(html, file).not.toContain('citation_');
      const headline = /<meta property="og:title" content="([^"]*)"/.exec(html)![1]!.replace(/ · HRI\/CORE.*/, '');
      expect(asZotero(html), file).toMatchObject({
        itemType: 'webpage',
        title: headline,
        // A comma would part the name.
        creator: { lastName: site.replaceAll(',', ''), firstName: '' },
        date: edition,
      });
      expect(html, file).toContain('<meta name="DC.relation" content="Based on HRI/CORE/KAZ/2019');
    }
  });
});

test('each page tells readers of links its date, so that they take none from its text', () => {
  const parts = new Set(cited.map(({ file }) => file));
  for (const file of pages.filter((file) => !/^embed\/|^404|^previews\//.test(file))) {
    const [, date] = /<meta [^>]*content="([^"]*)" property="article:published_time"/.exec(read(file)) ?? [];
    expect(date, file).toBe(parts.has(file) ? '2019-02-07' : edition);
  }
});

describe('Google Dataset Search finds each annex', () => {
  const words = expect.stringMatching(/\S/) as string;

  test.each(annexes)('annex %i', (number) => {
    const [dataset, ...others] = graphOf(`annex/${number}/index.html`).filter((node) => node['@type'] === 'Dataset');
    expect(others).toEqual([]);
    expect(dataset).toMatchObject({
      // Required: a name, and a description of 50 to 5,000 characters.
      name: words,
      description: expect.stringMatching(/^.{50,5000}$/) as string,
      // Recommended.
      identifier: `HRI/CORE/KAZ/2019, annex ${number}`,
      creator: { '@type': 'Country', name: 'Kazakhstan' },
      isAccessibleForFree: true,
      spatialCoverage: { name: 'Kazakhstan' },
      isPartOf: { '@type': 'Report', reportNumber: 'HRI/CORE/KAZ/2019', datePublished: '2019-02-07' },
    });
    expect(exists(dataset!['url'])).toBe(true);
    const distribution = dataset!['distribution'] as Thing[];
    expect(distribution.map((one) => [one['@type'], one['encodingFormat']])).toEqual([
      ['DataDownload', 'text/csv'],
      ['DataDownload', 'application/json'],
    ]);
    expect(distribution.map(({ contentUrl }) => exists(contentUrl))).toEqual([true, true]);
    const variables = dataset!['variableMeasured'] as Thing[];
    expect(variables.length).toBeGreaterThan(0);
    for (const variable of variables) expect(variable).toMatchObject({ '@type': 'PropertyValue', name: words });
  });

  test('time and variables are those of the tables', () => {
    const listed = annexes.map((number) => {
      const [dataset] = graphOf(`annex/${number}/index.html`);
      const variables = dataset!['variableMeasured'] as { name: string; unitText?: string }[];
      const names = variables.map(({ name, unitText }) => (unitText ? `${name} [${unitText}]` : name));
      return `${number} (${String(dataset!['temporalCoverage'])}): ${names.join('; ')}`;
    });
    expect(listed).toMatchInlineSnapshot(`
      [
        "1 (2015/2018): Total population by age (as at January 2018) [persons]",
        "2 (2014/2018): As a percentage of the total population (as at January 2018) [per cent]",
        "3 (2015/2018): Breakdown of the population by sex and age (as at 1 January 2018) [persons]",
        "4 (2015/2018): Sex ratio (as at January 2018) [females per 1,000 males]",
        "5 (2013/2017): Births [births]; Deaths [deaths]; Natural increase [persons]; Birth rate [per 1,000 population]; Death rate per 1,000 population [per 1,000 population]; Rate of natural increase [per 1,000 population]",
        "6 (2010/2017): Total maternal deaths due to all causes [deaths]; Maternal mortality rate per 100,000 live births [per 100,000 live births]",
        "7 (2011/2017): Number of deaths of infants under 1 year of age [deaths]; Infant mortality rate per 1,000 live births [per 1,000 live births]",
        "8 (undefined): Religion by percentage [per cent]",
        "10 (2000/2018): National reports; Treaty bodies; Date of submission",
      ]
    `);
  });
});

describe('Google Dataset Search finds each chart, as data of this site made from the document', () => {
  test.each(charts)('$id', ({ id, headline, subtitle, rows }) => {
    const [dataset, ...others] = graphOf(`charts/${id}/index.html`).filter((node) => node['@type'] === 'Dataset');
    expect(others).toEqual([]);
    expect(dataset).toMatchObject({
      name: headline,
      description: expect.stringMatching(/^.{50,5000}$/) as string,
      creator: { '@type': 'Organization', name: site },
      isBasedOn: { '@type': 'Report', reportNumber: 'HRI/CORE/KAZ/2019' },
    });
    expect(dataset!['description']).toContain(subtitle);
    const measured = dataset!['variableMeasured'] as Thing[];
    expect(measured.map(({ name }) => name)).toEqual([...new Set(rows.map(({ series }) => series))]);
    expect(measured.every(({ unitText }) => rows.some(({ unit }) => unit === unitText))).toBe(true);
    const distribution = dataset!['distribution'] as Thing[];
    expect(distribution.map(({ encodingFormat }) => encodingFormat)).toEqual(
      expect.arrayContaining(['text/csv', 'application/json', 'image/svg+xml', 'image/png']),
    );
    expect(distribution.map(({ contentUrl }) => exists(contentUrl))).not.toContain(false);
  });
});

test('the overview says what the site is about, and the page of data offers the whole as one set', () => {
  expect(graphOf('index.html')).toMatchObject([
    { '@type': 'WebSite', name: site, about: { '@type': 'Report', reportNumber: 'HRI/CORE/KAZ/2019' } },
  ]);
  const [whole, ...others] = graphOf('data/index.html').filter((node) => node['@type'] !== 'WebSite');
  expect(others).toEqual([]);
  expect(whole).toMatchObject({
    '@type': 'Dataset',
    description: expect.stringMatching(/^.{50,5000}$/) as string,
    isBasedOn: { '@type': 'Report' },
  });
  const downloads = whole!['distribution'] as Thing[];
  expect(downloads.map(({ encodingFormat }) => encodingFormat)).toContain('application/zip');
  expect(downloads.map(({ contentUrl }) => exists(contentUrl))).not.toContain(false);
});

describe('the breadcrumb of a page', () => {
  test('each step has its position, a name and a page', () => {
    for (const { file, place } of cited) {
      const lists = graphOf(file).filter((node) => node['@type'] === 'BreadcrumbList');
      expect(lists, file).toHaveLength(place ? 1 : 0);
      for (const { itemListElement } of lists) {
        const steps = itemListElement as Thing[];
        expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
        expect(steps.every(({ name, item }) => typeof name === 'string' && exists(item))).toBe(true);
      }
    }
  });

  test('a paragraph stands in its sections', () => {
    const [part, list] = graphOf('para/15/index.html');
    expect(part).toMatchObject({
      '@type': 'CreativeWork',
      name: 'HRI/CORE/KAZ/2019, para. 15',
      isPartOf: { '@type': 'Report' },
    });
    expect((list!['itemListElement'] as Thing[]).map(({ name }) => name)).toEqual([
      'HRI/CORE/KAZ/2019',
      'I. General information',
      'A. Demographic, economic, social and cultural characteristics',
      '(c) Population',
      'Paragraph 15',
    ]);
  });
});
