import type { Checks, CheckSpec } from '../../checks/spec.ts';

/** The treaty table, and the reports of annex 10: their order, their numbering, their dates. */

/** The treaties, their table recorded as read. */
export const treatiesOf = (facts: Parameters<Checks>[0]) => {
  facts.wholeTable('treaties');
  return facts.treaties;
};

/** A date of the treaty table, the first or the last of its row. */
export const dateOf = (facts: Parameters<Checks>[0], number: number, which: 'first' | 'last') => {
  const { dates } = facts.treaties.find((treaty) => treaty.number === number)!;
  const chosen = dates.at(which === 'first' ? 0 : -1)!;
  return [`treaties.r-${number}.dates`, dates.join(' ').replace(chosen, `{${chosen}}`)] as const;
};

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
      claim: `${protocol.treaty}: its last date is after that of the treaty it belongs to.`,
      computed: (f) => f.date(...dateOf(f, parent.number, 'last')),
      formula: `last date of row ${parent.number}`,
      wording: 'after',
    })),
    {
      id: 'treaty-table-rows',
      stated: ['treaties.r-19', '{19}.'],
      claim: 'The last row has the number of rows.',
      computed: (f) => f.measure('treaties-listed'),
      formula: 'number of rows',
    },
    {
      id: 'treaty-table-acceded',
      stated: [361, 'has {acceded} to the following core international human rights treaties'],
      as: 'words',
      value: (f) => f.measure('treaties-listed'),
      claim: 'Kazakhstan has acceded to each of the treaties listed: each row has a date.',
      computed: (f) => {
        for (const { number, ratified } of f.treaties) if (!ratified) f.treaty(number);
        return f.measure('treaties-dated');
      },
      formula: 'rows with a date under “Signature, ratification/accession”',
    },
  ];
};

/** What numbers a report in a row of annex 10: its first ordinal, its last. */
export const ordinalOf = (text: string, which: 'first' | 'last') => {
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
        reading: 'The sixth and seventh reports may have been sent a second time; the table does not say so.',
        note: 'The two rows number the same reports twice: the later one begins below the last number of the earlier.',
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
      claim: `The first report was submitted after the last date in the treaty’s row (${bodyOf(id)}).`,
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
          .at(index ? -1 : 0),
      formula: `${index ? 'latest' : 'earliest'} date of submission in the table`,
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
