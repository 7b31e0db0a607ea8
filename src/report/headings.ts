import type { HeadingRank, RestoredHeading } from '../parse/grammar.ts';

/** I. → A. → (a). Letters run on from part I (A, B) into part II (C–F). */
export const ranks: HeadingRank[] = [
  { style: 'upper-roman', before: '', after: '.', continues: false },
  { style: 'upper-alpha', before: '', after: '.', continues: true },
  { style: 'lower-alpha', before: '(', after: ')', continues: false },
];

const reason = 'lost when the document became text, known from its contents page';

export const restored: RestoredHeading[] = [
  {
    label: 'II.',
    title: 'General framework for the protection and promotion of human rights',
    beforeParagraph: 361,
    reason,
  },
  { label: 'C.', title: 'Acceptance of international human rights norms', beforeParagraph: 361, reason },
  {
    label: 'D.',
    title: 'Legal framework for the protection of human rights at the national level',
    beforeParagraph: 362,
    reason,
  },
];
