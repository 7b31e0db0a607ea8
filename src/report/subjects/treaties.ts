import type { SubjectSpec } from '../../subjects/spec.ts';

/** Treaties and their procedures: those of the table after paragraph 361 and those named in the text. */
export const treaties: SubjectSpec[] = [
  {
    id: 'iccpr',
    label: 'International Covenant on Civil and Political Rights',
    kind: 'treaty',
    synonyms: [
      'ICCPR',
      'civil and political rights',
      'Covenant on Civil and Political Rights',
      'CCPR Covenant',
      'the Covenants',
    ],
    see: ['human-rights-committee', 'iccpr-op1', 'constitutional-council-decision-2004', 'treaty-body-reports'],
    locators: [
      { at: 349, quote: 'a second periodic report to the Human Rights Committee' },
      { at: 361, quote: 'acceded to the following core international human rights treaties', main: true },
      { at: 366, quote: 'the International Bill of Human Rights' },
      {
        at: 367,
        quote: 'The applicability of the International Covenant on Civil and Political Rights was also invoked',
        main: true,
      },
      { at: 381, quote: 'International Covenant on Civil and Political Rights (Human Rights Committee)', main: true },
    ],
  },
  {
    id: 'iccpr-op1',
    label: 'Optional Protocol to the International Covenant on Civil and Political Rights',
    kind: 'treaty',
    synonyms: ['ICCPR-OP1', 'OP1', 'OPICCPR', 'First Optional Protocol'],
    see: ['iccpr', 'individual-complaints'],
    locators: [
      { at: 351, quote: 'the Human Rights Committee' },
      { at: 361, quote: 'acceded to the following core international human rights treaties', main: true },
    ],
  },
  {
    id: 'icescr',
    label: 'International Covenant on Economic, Social and Cultural Rights',
    kind: 'treaty',
    synonyms: [
      'ICESCR',
      'ESCR',
      'economic, social and cultural rights',
      'Covenant on Economic, Social and Cultural Rights',
    ],
    see: ['cescr', 'op-icescr', 'treaty-body-reports'],
    locators: [
      { at: 349, quote: 'its second periodic report to the Committee on Economic, Social and Cultural Rights' },
      { at: 361, quote: 'acceded to the following core international human rights treaties', main: true },
      { at: 366, quote: 'the International Bill of Human Rights' },
      {
        at: 381,
        quote:
          'International Covenant on Economic, Social and Cultural Rights (Committee on Economic, Social and Cultural Rights)',
        main: true,
      },
    ],
  },
  {
    id: 'op-icescr',
    label: 'Optional Protocol to the International Covenant on Economic, Social and Cultural Rights',
    kind: 'treaty',
    synonyms: ['OP-ICESCR', 'ICESCR-OP'],
    means: 'In the treaty table, where the report gives no date for it.',
    see: ['icescr', 'individual-complaints'],
    locators: [{ at: 361, quote: 'acceded to the following core international human rights treaties', main: true }],
  },
  {
    id: 'icerd',
    label: 'International Convention on the Elimination of All Forms of Racial Discrimination',
    kind: 'treaty',
    synonyms: ['ICERD', 'CERD', 'racial discrimination convention'],
    see: ['cerd-committee', 'icerd-14', 'racial-discrimination', 'treaty-body-reports'],
    locators: [
      { at: 349, quote: 'its fourth periodic report to the Committee on the Elimination of Racial Discrimination' },
      { at: 361, quote: 'acceded to the following core international human rights treaties', main: true },
      {
        at: 381,
        quote:
          'International Convention on the Elimination of All Forms of Racial Discrimination (Committee on the Elimination of Racial Discrimination)',
        main: true,
      },
      { at: 424, quote: 'Regarding article 2 (1) (e) of the Convention', main: true },
      { at: 431, quote: 'Regarding article 2 (1) (e) of the Convention' },
    ],
  },
  {
    id: 'icerd-14',
    label:
      'Individual complaints procedure under the International Convention on the Elimination of All Forms of Racial Discrimination',
    kind: 'treaty',
    synonyms: ['ICERD article 14', 'CERD individual complaints', 'article 14 declaration'],
    see: ['icerd', 'individual-complaints'],
    locators: [
      { at: 351, quote: 'the Committee on the Elimination of Racial Discrimination' },
      { at: 361, quote: 'acceded to the following core international human rights treaties', main: true },
    ],
  },
  {
    id: 'cedaw',
    label: 'Convention on the Elimination of All Forms of Discrimination against Women',
    kind: 'treaty',
    synonyms: ['CEDAW', 'women’s convention', 'discrimination against women'],
    see: ['cedaw-committee', 'op-cedaw', 'women', 'national-commission-on-women', 'treaty-body-reports'],
    locators: [
      {
        at: 294,
        quote:
          'The Commission is responsible for the implementation of the Convention on the Elimination of All Forms of Discrimination against Women',
        main: true,
      },
      { at: 349, quote: 'the Committee on the Elimination of Discrimination against Women' },
      { at: 361, quote: 'acceded to the following core international human rights treaties', main: true },
      {
        at: 381,
        quote:
          'Convention on the Elimination of All Forms of Discrimination against Women (Committee on the Elimination of Discrimination against Women)',
        main: true,
      },
    ],
  },
  {
    id: 'op-cedaw',
    label: 'Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women',
    kind: 'treaty',
    synonyms: ['OP-CEDAW', 'CEDAW-OP'],
    see: ['cedaw', 'individual-complaints'],
    locators: [
      { at: 351, quote: 'the Committee on the Elimination of Discrimination against Women' },
      { at: 361, quote: 'acceded to the following core international human rights treaties', main: true },
    ],
  },
  {
    id: 'cat',
    label: 'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
    kind: 'treaty',
    synonyms: ['CAT', 'UNCAT', 'Convention against Torture', 'torture convention'],
    see: ['cat-committee', 'opcat', 'torture', 'treaty-body-reports'],
    locators: [
      { at: 349, quote: 'a third periodic report to the Committee against Torture, all in 2014' },
      { at: 351, quote: 'the Committee against Torture' },
      { at: 361, quote: 'acceded to the following core international human rights treaties', main: true },
      {
        at: 381,
        quote:
          'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment (Committee against Torture)',
        main: true,
      },
    ],
  },
  {
    id: 'opcat',
    label: 'Optional Protocol to the Convention against Torture',
    kind: 'treaty',
    synonyms: ['OPCAT', 'OP-CAT'],
    see: ['cat', 'subcommittee-on-prevention-of-torture', 'torture', 'detainees'],
    locators: [
      { at: 352, quote: 'in 2016, the Subcommittee on Prevention of Torture' },
      { at: 361, quote: 'acceded to the following core international human rights treaties', main: true },
    ],
  },
  {
    id: 'crc',
    label: 'Convention on the Rights of the Child',
    kind: 'treaty',
    synonyms: ['CRC', 'child rights convention', 'UNCRC'],
    see: ['crc-committee', 'children', 'op-crc-ac', 'op-crc-sc', 'op-crc-ic', 'treaty-body-reports'],
    locators: [
      {
        at: 296,
        quote:
          'The Convention on the Rights of the Child was one of the first international treaties that Kazakhstan signed, on 16 February 1994',
        main: true,
      },
      { at: [300, 301], quote: 'the implementation of the Convention on the Rights of the Child', main: true },
      { at: [312, 313], quote: 'in accordance with the Convention on the Rights of the Child' },
      { at: [332, 333], quote: 'survey children on the theme “A child’s world and the Convention”' },
      { at: 349, quote: 'a fourth periodic report to the Committee on the Rights of the Child, in 2015' },
      { at: 361, quote: 'acceded to the following core international human rights treaties', main: true },
      { at: 381, quote: 'Convention on the Rights of the Child (Committee on the Rights of the Child)', main: true },
    ],
  },
  {
    id: 'op-crc-ac',
    label:
      'Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict',
    kind: 'treaty',
    synonyms: ['OP-CRC-AC', 'OPAC', 'child soldiers', 'children in armed conflict'],
    see: ['crc', 'children-from-conflict-zones'],
    locators: [{ at: 361, quote: 'acceded to the following core international human rights treaties', main: true }],
  },
  {
    id: 'op-crc-sc',
    label:
      'Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography',
    kind: 'treaty',
    synonyms: ['OP-CRC-SC', 'OPSC', 'sale of children', 'child prostitution', 'child pornography'],
    see: ['crc', 'protection-of-children-from-violence'],
    locators: [{ at: 361, quote: 'acceded to the following core international human rights treaties', main: true }],
  },
  {
    id: 'op-crc-ic',
    label: 'Optional Protocol to the Convention on the Rights of the Child (communications procedure)',
    kind: 'treaty',
    synonyms: [
      'OP-CRC-IC',
      'OPIC',
      'Optional Protocol on a communications procedure',
      'CRC individual complaints',
      'Optional Protocol to the Convention on the Rights of the Child',
    ],
    means:
      'In the treaty table as “Optional Protocol to the Convention on the Rights of the Child”, where the report gives no date for it.',
    see: ['crc', 'individual-complaints'],
    locators: [{ at: 361, quote: 'acceded to the following core international human rights treaties', main: true }],
  },
  {
    id: 'ced',
    label: 'International Convention for the Protection of All Persons from Enforced Disappearance',
    kind: 'treaty',
    synonyms: ['CED', 'ICPPED', 'ICPED', 'disappearance convention'],
    see: ['ced-committee', 'ced-procedure', 'enforced-disappearance', 'treaty-body-reports'],
    locators: [
      { at: 349, quote: 'an initial report to the Committee on Enforced Disappearances' },
      { at: 361, quote: 'acceded to the following core international human rights treaties', main: true },
      {
        at: 381,
        quote:
          'International Convention for the Protection of All Persons from Enforced Disappearance (Committee on Enforced Disappearances)',
        main: true,
      },
    ],
  },
  {
    id: 'ced-procedure',
    label:
      'Individual complaints procedure under the International Convention for the Protection of All Persons from Enforced Disappearance',
    kind: 'treaty',
    synonyms: ['CED article 31', 'CED individual complaints'],
    means: 'In the treaty table, where the report gives no date for it.',
    see: ['ced', 'individual-complaints'],
    locators: [{ at: 361, quote: 'acceded to the following core international human rights treaties', main: true }],
  },
  {
    id: 'crpd',
    label: 'Convention on the Rights of Persons with Disabilities',
    kind: 'treaty',
    synonyms: ['CRPD', 'UNCRPD', 'disability convention'],
    see: ['crpd-committee', 'op-crpd', 'persons-with-disabilities', 'treaty-body-reports'],
    locators: [
      { at: 300, quote: 'and the Convention on the Rights of Persons with Disabilities', main: true },
      { at: 349, quote: 'its initial report to the Committee on the Rights of Persons with Disabilities' },
      { at: 361, quote: 'acceded to the following core international human rights treaties', main: true },
      {
        at: 381,
        quote:
          'Convention on the Rights of Persons with Disabilities (Committee on the Rights of Persons with Disabilities)',
        main: true,
      },
    ],
  },
  {
    id: 'op-crpd',
    label: 'Optional Protocol to the Convention on the Rights of Persons with Disabilities',
    kind: 'treaty',
    synonyms: ['OP-CRPD', 'CRPD-OP'],
    means: 'In the treaty table, where the report gives no date for it.',
    see: ['crpd', 'individual-complaints'],
    locators: [{ at: 361, quote: 'acceded to the following core international human rights treaties', main: true }],
  },
  {
    id: 'icrmw-procedure',
    label:
      'Individual complaints procedure under the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    kind: 'treaty',
    synonyms: ['ICRMW article 77', 'CMW individual complaints'],
    means: 'In the treaty table, where the report gives no date for it; the Convention itself has no row.',
    see: ['icrmw', 'migrant-workers', 'individual-complaints'],
    locators: [{ at: 361, quote: 'acceded to the following core international human rights treaties', main: true }],
  },
  {
    id: 'icrmw',
    label:
      'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    kind: 'treaty',
    synonyms: ['ICRMW', 'CMW', 'ICMW', 'migrant workers convention'],
    means: 'Not among the treaties of the table; the report names it only in the row on its complaints procedure.',
    see: ['icrmw-procedure', 'migrant-workers'],
    locators: [{ at: 361, quote: 'acceded to the following core international human rights treaties', main: true }],
  },
  {
    id: 'international-bill-of-human-rights',
    label: 'International Bill of Human Rights',
    kind: 'treaty',
    synonyms: ['international bill of rights'],
    means: 'The Universal Declaration of Human Rights and the two Covenants with their protocols.',
    see: ['iccpr', 'icescr'],
    locators: [
      {
        at: 366,
        quote: 'the main ideas and provisions of the instruments comprising the International Bill of Human Rights',
        main: true,
      },
    ],
  },
  {
    id: 'hague-child-abduction-convention',
    label: 'Hague Convention on the Civil Aspects of International Child Abduction',
    kind: 'treaty',
    synonyms: ['child abduction', 'Hague Convention', 'international child abduction', 'parental abduction'],
    see: ['children', 'family'],
    locators: [
      { at: 300, quote: 'the Hague Convention on the Civil Aspects of International Child Abduction', main: true },
    ],
  },
  {
    id: 'ilo-156',
    label: 'Workers with Family Responsibilities Convention, 1981 (No. 156)',
    kind: 'treaty',
    synonyms: ['ILO Convention No. 156', 'C156', 'workers with family responsibilities', 'ILO conventions'],
    see: ['ilo', 'work', 'family'],
    locators: [{ at: 300, quote: 'Workers with Family Responsibilities Convention, 1981 (No. 156)', main: true }],
  },
  {
    id: 'convention-against-discrimination-in-education',
    label: 'Convention against Discrimination in Education',
    kind: 'treaty',
    synonyms: ['UNESCO convention', 'UNESCO'],
    see: ['education', 'equality'],
    locators: [{ at: 304, quote: 'the Convention against Discrimination in Education', main: true }],
  },
  {
    id: 'child-support-convention',
    label:
      'Convention on the International Recovery of Child Support and Other Forms of Family Maintenance (23 November 2007)',
    kind: 'treaty',
    synonyms: ['Hague Child Support Convention', 'recovery of child support', 'alimony'],
    see: ['maintenance-protocol', 'decree-475', 'family'],
    locators: [
      {
        at: 304,
        quote: 'the Convention on the International Recovery of Child Support and Other Forms of Family Maintenance',
        main: true,
      },
      {
        at: 306,
        quote:
          'the Convention on the International Recovery of Child Support and Other Forms of Family Maintenance of 23 November 2007',
        main: true,
      },
    ],
  },
  {
    id: 'maintenance-protocol',
    label: 'Protocol on the Law Applicable to Maintenance Obligations',
    kind: 'treaty',
    synonyms: ['Hague Protocol'],
    see: ['child-support-convention'],
    locators: [{ at: 304, quote: 'the Protocol on the Law Applicable to Maintenance Obligations', main: true }],
  },
];
