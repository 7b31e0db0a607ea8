import type { FindingSpec } from '../../findings/finding.ts';

/** The Constitutional Council, courts and local bodies (paras. 182–274, 345–346). */
export const courts: FindingSpec[] = [
  {
    id: 'highest-judicial-authorities',
    sentence:
      'The Supreme Court and the Constitutional Council are the highest judicial authorities in one paragraph, the {computed} alone in another',
    checks: ['para-26-highest'],
    changes: 'Whether the Constitutional Council is a part of the judiciary depends on the paragraph.',
  },
  {
    id: 'deciding-vote',
    sentence:
      'As the sentence stands, the {stated} has the deciding vote in the Constitutional Council, which by another paragraph acts “independently of other State bodies”',
    checks: ['para-184-deciding-vote'],
    changes: 'The sentence should not be quoted for a power of the President of the Republic.',
    chart: 'who-appoints-whom',
  },
  {
    id: 'half-of-seven',
    sentence:
      'Half of the seven members of the Constitutional Council are renewed every three years: half of seven is {computed}',
    checks: ['para-186-half-of-seven'],
    changes: 'How many members change at a time is not clear from the report.',
  },
  {
    id: 'council-addresses',
    sentence:
      'The Constitutional Council gave {stated} addresses in {computed} years; its messages to Parliament are called annual',
    checks: ['para-198-annual'],
    changes: 'The count, or the year at which it ends, should be checked before it is quoted.',
  },
  {
    id: 'academy-of-justice',
    sentence:
      'The Academy of Justice “will offer” its programmes in one paragraph, and “carries out” such programmes in another',
    checks: ['para-218-academy'],
    changes: 'Whether the Academy was at work at the end of 2018 depends on the paragraph.',
  },
  {
    id: 'recording-of-trials',
    sentence:
      'Courtrooms “were accordingly fitted throughout” to record all trials by one paragraph; by another the courts “are actively introducing” the systems',
    checks: ['para-222-recording'],
    changes: 'That every trial is recorded should not be quoted without the second sentence.',
  },
  {
    id: 'military-courts',
    sentence: 'Military courts are counted among the {stated} in one paragraph, and among the {computed} in another',
    checks: ['para-226-military'],
    changes: 'The number of provincial and of district courts depends on where the military courts are put.',
    chart: 'courts-by-kind',
  },
  {
    id: 'court-of-the-financial-centre',
    sentence:
      'The {stated} courts are counted by kind, and no kind is named that would be the court that the Astana International Financial Centre has of its own',
    checks: ['para-229-centre-court'],
    changes: 'Whether the number of courts takes in that of the Centre cannot be told from the report.',
    chart: 'courts-by-kind',
  },
  {
    id: 'judicial-system-effective',
    sentence:
      'The judicial system is “fairly effective” in ensuring the rule of law by one paragraph, and “satisfies all the requirements” of a State governed by it by another',
    checks: ['para-244-effective'],
    changes: 'Neither sentence should be quoted alone for what the State says of its courts.',
  },
  {
    id: 'heads-of-local-bodies',
    sentence:
      'By one paragraph {stated} appoint and dismiss the heads of local executive bodies; by the next {computed} appoints those of provinces, the capital and major cities',
    checks: ['para-272-heads'],
    changes: 'Which heads are appointed locally cannot be told from paragraph 272.',
    chart: 'who-appoints-whom',
  },
  {
    id: 'financial-centre-heading',
    sentence:
      'Two paragraphs on a financial centre in Astana stand under the heading on the protection of children’s rights',
    checks: ['para-345-heading', 'para-346-heading'],
    reading: 'A heading may have been lost before them, in the document or in this text.',
    changes: 'A reader who goes by the headings will miss the centre’s own court.',
  },
  {
    id: 'financial-centre-act',
    sentence:
      'The act on the Astana financial centre is of {stated}; the change of the Constitution that allows a special regime there is of {computed}',
    checks: ['para-346-act'],
    changes: 'The order of the two matters for the basis on which the centre’s court was set up.',
  },
];
