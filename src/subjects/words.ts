import type { SubjectKind } from './spec.ts';

/** What the kinds of subjects are called: one, and several. */
export const kindNames: Record<SubjectKind, { one: string; many: string }> = {
  right: { one: 'Right', many: 'Rights' },
  group: { one: 'Group of people', many: 'Groups of people' },
  body: { one: 'Body', many: 'Bodies of the State and of the United Nations' },
  act: { one: 'Act', many: 'Acts and codes' },
  treaty: { one: 'Treaty', many: 'Treaties' },
  place: { one: 'Place', many: 'Places' },
  topic: { one: 'Topic', many: 'Topics and people' },
};

/** What is shown where a page of the index is shared. */
export const subjectsCard = {
  kind: 'page',
  title: 'Subjects',
  tagline: 'An index of rights, groups, bodies, acts, treaties and places, each with its paragraphs.',
} as const;
