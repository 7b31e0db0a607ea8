/** A treaty of the table after paragraph 361, by its printed name, with a short one. */
export interface TreatyName {
  treaty: string;
  short: string;
  /** The committee that its reports go to, as annex 10 names it. */
  committee?: string;
}

export const treatyNames: TreatyName[] = [
  {
    treaty: 'International Covenant on Economic, Social and Cultural Rights',
    short: 'Economic, social, cultural rights',
    committee: 'Committee on Economic, Social and Cultural Rights',
  },
  {
    treaty: 'International Covenant on Civil and Political Rights',
    short: 'Civil and political rights',
    committee: 'Human Rights Committee',
  },
  {
    treaty: 'International Convention on the Elimination of All Forms of Racial Discrimination',
    short: 'Racial discrimination',
    committee: 'Committee on the Elimination of Racial Discrimination',
  },
  {
    treaty: 'Convention on the Elimination of All Forms of Discrimination against Women',
    short: 'Discrimination against women',
    committee: 'Committee on the Elimination of Discrimination against Women',
  },
  {
    treaty: 'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
    short: 'Torture',
    committee: 'Committee against Torture',
  },
  {
    treaty: 'Convention on the Rights of the Child',
    short: 'Rights of the child',
    committee: 'Committee on the Rights of the Child',
  },
  {
    treaty: 'International Convention for the Protection of All Persons from Enforced Disappearance',
    short: 'Enforced disappearance',
    committee: 'Committee on Enforced Disappearances',
  },
  {
    treaty: 'Convention on the Rights of Persons with Disabilities',
    short: 'Persons with disabilities',
    committee: 'Committee on the Rights of Persons with Disabilities',
  },
  {
    treaty: 'Optional Protocol to the International Covenant on Civil and Political Rights',
    short: 'Civil, political rights: Protocol',
  },
  { treaty: 'Optional Protocol to the Convention against Torture', short: 'Torture: Protocol' },
  {
    treaty: 'Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women',
    short: 'Women: Protocol',
  },
  {
    treaty:
      'Individual complaints procedure under the International Convention on the Elimination of All Forms of Racial Discrimination',
    short: 'Racial discrimination: complaints',
  },
  {
    treaty:
      'Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict',
    short: 'Child: Protocol, armed conflict',
  },
  {
    treaty:
      'Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography',
    short: 'Child: Protocol, sale of children',
  },
  {
    treaty: 'Optional Protocol to the International Covenant on Economic, Social and Cultural Rights',
    short: 'Economic, social, cultural rights: Protocol',
  },
  {
    treaty:
      'Individual complaints procedure under the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    short: 'Migrant workers: complaints',
  },
  { treaty: 'Optional Protocol to the Convention on the Rights of the Child', short: 'Child: Protocol' },
  {
    treaty: 'Optional Protocol to the Convention on the Rights of Persons with Disabilities',
    short: 'Persons with disabilities: Protocol',
  },
  {
    treaty:
      'Individual complaints procedure under the International Convention for the Protection of All Persons from Enforced Disappearance',
    short: 'Enforced disappearance: complaints',
  },
];
