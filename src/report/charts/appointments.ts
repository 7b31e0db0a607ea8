/** What the report says in one place about who fills, or empties, an office or a body. */
export interface Appointment {
  whom: string;
  paragraph: number;
  /** The words that say so; `#` in a verb stands for the number in their braces. */
  quote: string;
  /** Who does what: a verb by its subject. */
  fills?: Record<string, string>;
  shares?: Record<string, string>;
  ends?: Record<string, string>;
}

/** Office by office, strictly as the report says it. */
export const appointments: Appointment[] = [
  {
    whom: 'President',
    paragraph: 132,
    quote: 'the President is elected for a term of five years in a secret ballot by Kazakh citizens of voting age',
    fills: { Voters: 'elect' },
  },
  {
    whom: 'President',
    paragraph: 143,
    quote: 'The President may be removed from office by Parliament only if he or she commits high treason',
    ends: { Parliament: 'may remove' },
  },
  {
    whom: 'Majilis',
    paragraph: 155,
    quote: '{98} are elected on the basis of universal, equal and direct suffrage',
    fills: { Voters: 'elect #' },
  },
  {
    whom: 'Majilis',
    paragraph: 155,
    quote: '{9} are elected by the People’s Assembly of Kazakhstan',
    fills: { 'People’s Assembly': 'elects #' },
  },
  {
    whom: 'Majilis',
    paragraph: 168,
    quote: 'the President of the Republic may dissolve Parliament or its lower house',
    ends: { President: 'may dissolve' },
  },
  {
    whom: 'Majilis',
    paragraph: 53,
    quote:
      'The parliamentary parties determine how their members will vote and have the right to remove a Member of Parliament',
    ends: { Parties: 'may remove a member' },
  },
  {
    whom: 'Majilis',
    paragraph: 167,
    quote: 'dismisses members of the houses',
    ends: { Majilis: 'dismisses members' },
  },
  {
    whom: 'Senate',
    paragraph: 156,
    quote: 'Senators are elected by secret ballot on the basis of indirect suffrage',
    fills: { 'Indirect suffrage': 'elects the others' },
  },
  { whom: 'Senate', paragraph: 152, quote: 'The President appoints {15} senators', fills: { President: 'appoints #' } },
  {
    whom: 'Senate',
    paragraph: 160,
    quote:
      'The mandates of appointed senators may be terminated before the end of their terms of office by decision of the President',
    ends: { President: 'may end their terms' },
  },
  {
    whom: 'Senate',
    paragraph: 168,
    quote: 'the President of the Republic may dissolve Parliament or its lower house',
    ends: { President: 'may dissolve Parliament' },
  },
  {
    whom: 'Senate',
    paragraph: 53,
    quote:
      'The parliamentary parties determine how their members will vote and have the right to remove a Member of Parliament',
    ends: { Parties: 'may remove a member' },
  },
  {
    whom: 'Senate',
    paragraph: 167,
    quote: 'dismisses members of the houses',
    ends: { Senate: 'dismisses members' },
  },
  {
    whom: 'Prime Minister',
    paragraph: 174,
    quote:
      'Following consultations with parliamentary parties represented in the Majilis, the President submits to the Majilis for approval his or her candidate',
    shares: { Parties: 'are consulted' },
  },
  {
    whom: 'Prime Minister',
    paragraph: 174,
    quote: 'With the agreement of the Majilis, the President appoints the Prime Minister',
    fills: { President: 'appoints' },
    shares: { Majilis: 'agrees' },
  },
  {
    whom: 'Prime Minister',
    paragraph: 179,
    quote:
      'The President is entitled, on his or her own initiative, to decide to dissolve the Government or to remove any of its members from office',
    ends: { President: 'may remove' },
  },
  {
    whom: 'Members of the Government',
    paragraph: 174,
    quote:
      'At the Prime Minister’s proposal, following consultations with the Majilis, the President appoints the members of the Government',
    fills: { President: 'appoints' },
    shares: { 'Prime Minister': 'proposes', Majilis: 'is consulted' },
  },
  {
    whom: 'Members of the Government',
    paragraph: 174,
    quote: 'The President independently appoints the ministers of foreign affairs, defence and internal affairs',
    fills: { President: 'appoints 3 alone' },
  },
  {
    whom: 'Members of the Government',
    paragraph: 179,
    quote:
      'The President is entitled, on his or her own initiative, to decide to dissolve the Government or to remove any of its members from office',
    ends: { President: 'may remove' },
  },
  {
    whom: 'Members of the Government',
    paragraph: 181,
    quote:
      'each house is entitled, by a majority vote of no less than two thirds of its total membership, to make an appeal to the President of the Republic for the removal from office of a member of the Government',
    ends: { Majilis: 'may ask for removal', Senate: 'may ask for removal' },
  },
  {
    whom: 'Members of the Government',
    paragraph: 166,
    quote:
      'the Majilis is empowered to adopt, by a simple majority of its total membership, a vote of no confidence in the Government',
    ends: { Majilis: 'may vote no confidence' },
  },
  {
    whom: 'Members of the Government',
    paragraph: 177,
    quote:
      'The Government tenders its resignation to the President if the Majilis or Parliament passes a vote of no confidence in it',
    ends: { Parliament: 'may vote no confidence' },
  },
  {
    whom: 'Constitutional Council',
    paragraph: 184,
    quote: 'The President of the Republic appoints the President of the Constitutional Council',
    fills: { President: 'appoints its head' },
  },
  {
    whom: 'Constitutional Council',
    paragraph: 185,
    quote: '{Two} members of the Constitutional Council are appointed by the President of the Republic',
    fills: { President: 'appoints #' },
  },
  {
    whom: 'Constitutional Council',
    paragraph: 185,
    quote: 'the Senate and the Majilis each appoint {two} members',
    fills: { Majilis: 'appoints #', Senate: 'appoints #' },
  },
  {
    whom: 'Supreme Court',
    paragraph: 231,
    quote:
      'elected by the Senate at the proposal of the President of the Republic on the basis of a recommendation of the Supreme Judicial Council',
    fills: { Senate: 'elects' },
    shares: { President: 'proposes', 'Supreme Judicial Council': 'recommends' },
  },
  {
    whom: 'Judges of local courts',
    paragraph: 232,
    quote: 'are appointed by the President of the Republic on the basis of recommendations made by the same body',
    fills: { President: 'appoints' },
    shares: { 'Supreme Judicial Council': 'recommends' },
  },
  {
    whom: 'Human Rights Commissioner',
    paragraph: 290,
    quote:
      'the Human Rights Commissioner is elected and dismissed by the Senate at the proposal of the President of the Republic',
    fills: { Senate: 'elects' },
    shares: { President: 'proposes' },
    ends: { Senate: 'dismisses', President: 'proposes dismissal' },
  },
  {
    whom: 'Children’s Rights Commissioner',
    paragraph: 322,
    quote:
      'By order of the Head of State, a member of the Senate, Aytpaeva Saule, was appointed Commissioner for Children’s Rights',
    fills: { President: 'appoints' },
  },
  {
    whom: 'Heads of provinces and major cities',
    paragraph: 273,
    quote: 'are appointed by the President with the approval of the local representative bodies',
    fills: { President: 'appoints' },
    shares: { 'Local councils': 'approve' },
  },
  {
    whom: 'Heads of provinces and major cities',
    paragraph: 274,
    quote: 'submit a request for his or her removal from office to the President of the Republic',
    ends: { 'Local councils': 'may ask for removal' },
  },
  {
    whom: 'Local councils (maslikhats)',
    paragraph: 268,
    quote: 'Local representative bodies (maslikhats) are elected by the people of a province',
    fills: { Voters: 'elect' },
  },
  {
    whom: 'Central Election Commission',
    paragraph: 167,
    quote: 'appoints {two} members to the Central Election Commission',
    fills: { Majilis: 'appoints #', Senate: 'appoints #' },
  },
  {
    whom: 'Budget Monitoring Committee',
    paragraph: 167,
    quote: '{three} members to the National Budget Performance Monitoring Committee, each',
    fills: { Majilis: 'appoints #', Senate: 'appoints #' },
  },
];
