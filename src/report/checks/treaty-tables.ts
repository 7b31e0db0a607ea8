import type { Checks, CheckSpec } from '../../collections/report.ts';

/** The treaty table, and the reports of annex 10: their order, their numbering, their dates. */

/** The treaties, their table recorded as read. */
export const treatiesOf = (facts: Parameters<Checks>[0]) => {
  facts.wholeTable('treaties');
  return facts.treaties;
};

/** A date of the treaty table, the first or the last of its row. */
const dateOf = (facts: Parameters<Checks>[0], number: number, which: 'first' | 'last') => {
  const { dates } = facts.treaties.find((treaty) => treaty.number === number)!;
  const chosen = dates.at(which === 'first' ? 0 : -1)!;
  return [`treaties.r-${number}.dates`, dates.join(' ').replace(chosen, `{${chosen}}`)] as const;
};

const migrants =
  'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families';

export const treatyDates: Checks = (facts) => {
  const dated = facts.treaties.filter(({ ratified }) => ratified);
  const protocols = dated.flatMap((protocol) => {
    const parent = dated.find(({ treaty, number }) => number !== protocol.number && protocol.treaty.includes(treaty));
    return parent ? [{ protocol, parent }] : [];
  });
  return [
    ...dated
      .filter(({ signed }) => signed)
      .map(({ number, treaty }): CheckSpec => ({
        id: `treaty-${number}-signed-first`,
        family: 'treaty-dates',
        stated: dateOf(facts, number, 'first'),
        as: 'date',
        claim: `The first date, of signature, is before the second, of ratification (${treaty}).`,
        computed: (f) => f.date(...dateOf(f, number, 'last')),
        formula: 'second date of the row',
        wording: 'before',
      })),
    ...protocols.map(({ protocol, parent }): CheckSpec => ({
      id: `treaty-${protocol.number}-after-${parent.number}`,
      family: 'treaty-protocols',
      stated: dateOf(facts, protocol.number, 'last'),
      as: 'date',
      claim: `${protocol.treaty}: accepted after the treaty it belongs to.`,
      computed: (f) => f.date(...dateOf(f, parent.number, 'last')),
      formula: `last date of row ${parent.number}`,
      wording: 'after',
    })),
    {
      id: 'treaty-table-rows',
      stated: ['treaties.r-19', '{19}.'],
      claim: 'The rows are numbered without a gap.',
      computed: (f) => treatiesOf(f).length,
      formula: 'number of rows',
    },
    {
      id: 'treaty-16-convention',
      stated: ['treaties.r-16.treaty', `under the {${migrants}}`],
      as: 'words',
      claim: 'The Convention to which the complaints procedure belongs has a row of its own.',
      computed: (f) =>
        treatiesOf(f)
          .map(({ treaty }) => treaty)
          .filter((treaty) => treaty.includes(migrants)),
      formula: 'rows of the treaty table that name it',
      wording: 'within',
      reading: 'The table may leave out a treaty that Kazakhstan has not accepted, and keep the row of its procedure.',
    },
    {
      id: 'treaty-table-acceded',
      stated: [361, 'has {acceded} to the following core international human rights treaties'],
      as: 'words',
      value: (f) => treatiesOf(f).length,
      claim: 'Kazakhstan has acceded to each of the treaties listed: each row has a date.',
      finding:
        'Paragraph 361 introduces {stated} treaties and procedures as acceded to. In the table, {computed} have a date.',
      computed: (f) => treatiesOf(f).filter(({ ratified }) => ratified).length,
      formula: 'rows with a date under “Signature, ratification/accession”',
      reading:
        'A dash or an empty cell may mark a treaty or procedure that has not been accepted; only the sentence above the table then goes too far.',
    },
  ];
};

/** What numbers a report in a row of annex 10: its first ordinal, its last. */
const ordinalOf = (text: string, which: 'first' | 'last') => {
  const start = text.slice(0, /reports?\b/.exec(text)!.index);
  const found = [...start.matchAll(/initial|\w+(?:st|nd|rd|th)\b/gi)].at(which === 'first' ? 0 : -1)!;
  return `${start.slice(0, found.index)}{${found[0]}}${start.slice(found.index + found[0].length)}`;
};

export const reportSequences: Checks = (facts) => {
  const { rows } = facts.table('annex-10');
  const textOf = (id: string) => facts.place(`annex-10.r-${id}.report`);
  const next = rows.slice(1).flatMap(({ id, label }, index) => (label ? [] : [{ id, before: rows[index]!.id }]));
  const first = rows.filter(({ label }) => label);
  const treatyOf = (id: string) =>
    facts.treaties.find(({ treaty }) => textOf(id).toLowerCase().includes(treaty.toLowerCase()))!;
  const bodyOf = (id: string) => facts.row('annex-10', `${id.split('-')[0]}-1`).cells[1]!.text;
  return [
    ...next.map(({ id, before }): CheckSpec => ({
      id: `annex-10-${id}-number`,
      family: 'annex-10-numbers',
      stated: [`annex-10.r-${id}.report`, ordinalOf(textOf(id), 'first')],
      claim: `The report follows in number on the one before it (${bodyOf(id)}, ${facts.row('annex-10', id).cells[2]!.text}).`,
      computed: (f) => f.quoted(`annex-10.r-${before}.report`, ordinalOf(textOf(before), 'last')).value + 1,
      formula: 'last number of the report before it + 1',
      ...(id === '3-2' && { reading: 'A fourth report may have been made and left out of the table.' }),
      ...(id === '3-3' && {
        note: 'The two rows number the same reports twice: the later one begins below the last number of the earlier.',
        finding:
          'Annex 10 has fifth to seventh reports on racial discrimination in 2008, and sixth and seventh reports again in 2012.',
      }),
    })),
    ...next.map(({ id, before }): CheckSpec => ({
      id: `annex-10-${id}-year`,
      family: 'annex-10-years',
      stated: ['annex-10', id, 'submitted'],
      value: (f) => f.cell('annex-10', id, 'submitted').text,
      claim: `The report was submitted after the one before it (${bodyOf(id)}).`,
      computed: (f) => f.cell('annex-10', before, 'submitted').text,
      formula: 'year of the report before it',
      wording: 'after',
    })),
    ...first.map(({ id }): CheckSpec => ({
      id: `annex-10-${id}-after-treaty`,
      family: 'annex-10-treaties',
      stated: ['annex-10', id, 'submitted'],
      value: (f) => f.cell('annex-10', id, 'submitted').text,
      claim: `The first report was submitted after the treaty was ratified (${bodyOf(id)}).`,
      computed: (f) => f.date(...dateOf(f, treatyOf(id).number, 'last')),
      formula: 'last date of the treaty’s row in the table after paragraph 361',
      wording: 'after',
    })),
    ...(['2010', '2018'] as const).map((year, index): CheckSpec => ({
      id: `annex-10-title-${index ? 'to' : 'from'}`,
      family: 'title-years',
      stated: ['annex-10.title', index ? '2010–{2018}' : '{2010}–2018'],
      as: 'date',
      claim: `The ${index ? 'latest' : 'earliest'} report in the table is of ${year}, the year that the title names ${index ? 'last' : 'first'}.`,
      computed: (f) =>
        f
          .column('annex-10', 'submitted')
          .map(({ text }) => text)
          .sort()
          .at(index ? -1 : 0)!,
      formula: `${index ? 'latest' : 'earliest'} date of submission in the table`,
      ...(!index && { finding: 'The title of annex 10 begins with {stated}. Its earliest report is of {computed}.' }),
    })),
    {
      id: 'annex-10-bodies-para-381',
      stated: [381, 'to monitor the implementation of {the following treaties} (annex 10)'],
      as: 'words',
      value: (f) => f.paragraph(381).items.map((item) => /\(([^()]+)\)$/.exec(item)![1]!),
      claim: 'The treaty bodies of annex 10 are those that paragraph 381 lists.',
      computed: (f) => f.wholeTable('annex-10').rows.flatMap(({ cells }) => (cells[1]!.text ? [cells[1]!.text] : [])),
      formula: 'the bodies named in annex 10',
    },
    {
      id: 'treaties-para-381',
      stated: [381, 'to monitor {the implementation} of the following treaties (annex 10)'],
      as: 'words',
      value: (f) => f.paragraph(381).items.map((item) => item.replace(/ \([^()]+\)$/, '')),
      claim: 'The treaties that paragraph 381 lists are in the table after paragraph 361.',
      computed: (f) => treatiesOf(f).map(({ treaty }) => treaty),
      formula: 'the names in the treaty table',
      wording: 'within',
    },
  ];
};
