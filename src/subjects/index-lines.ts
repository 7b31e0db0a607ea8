import type { SubjectEntry } from './subject.ts';

/** A line of the printed index: a subject with its locators, or a synonym that refers to one. */
export type IndexLine = { letter: string; label: string } & (
  { kind: 'subject'; subject: SubjectEntry } | { kind: 'see'; to: SubjectEntry }
);

/** All lines, A–Z. A synonym that begins with the same word as its subject would stand beside it, and is left out. */
export function indexLines(subjects: SubjectEntry[]): IndexLine[] {
  const lines = subjects.flatMap((subject): IndexLine[] => {
    const synonyms = subject.synonyms.filter((word) => firstWord(word) !== firstWord(subject.label));
    return [
      { kind: 'subject', letter: letterOf(subject.label), label: subject.label, subject },
      ...synonyms.map((word): IndexLine => {
        const label = word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
        return { kind: 'see', letter: letterOf(label), label, to: subject };
      }),
    ];
  });
  return lines.sort((a, b) => a.letter.localeCompare(b.letter, 'en') || a.label.localeCompare(b.label, 'en'));
}

const firstWord = (text: string): string => /^[^\s,]+/.exec(text.toLowerCase())?.[0] ?? '';

/** The letter that a label is sorted under; digits come first. */
function letterOf(label: string): string {
  const letter = label
    .normalize('NFD')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0)
    .toUpperCase();
  return /\d/.test(letter) ? '0–9' : letter;
}
