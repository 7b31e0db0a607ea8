import type { Locator } from './locator.ts';

/** The forms in which this site cites, the United Nations' own first. */
export type Style = 'un' | 'oscola' | 'chicago' | 'apa' | 'mla';

/** How each style writes paragraph, paragraphs, section and annex before a number. */
const words: Record<Style, [one: string, many: string, section: string, annex: string, annexes: string]> = {
  un: ['para.', 'paras.', 'sect.', 'annex', 'annexes'],
  oscola: ['para', 'paras', 'section', 'annex', 'annexes'],
  chicago: ['para.', 'paras.', 'sec.', 'annex', 'annexes'],
  apa: ['para.', 'paras.', 'Section', 'Annex', 'Annexes'],
  mla: ['par.', 'pars.', 'sec.', 'annex', 'annexes'],
};

/** The place inside the document as a style writes it: `para. 15`, `paras. 87–92`, `sect. I.A (c)`; empty for the whole. */
export function pinpoint(locator: Locator, style: Style): string {
  const [one, many, section, annex, annexes] = words[style];
  switch (locator.kind) {
    case 'document':
      return '';
    case 'paragraphs':
      return locator.first === locator.last ? `${one} ${locator.first}` : `${many} ${locator.first}–${locator.last}`;
    case 'section':
      return locator.labels.length ? `${section} ${joined(locator.labels)}` : locator.title;
    case 'annex':
      return `${annex} ${locator.number}`;
    case 'cell':
      // Where the reference itself stands in round brackets, what is inside takes square ones.
      return style === 'apa' || style === 'mla'
        ? `${annex} ${locator.annex} [${locator.row}; ${locator.column}]`
        : `${annex} ${locator.annex} (${locator.row}; ${locator.column})`;
    case 'chart': {
      const named = (singular: string, plural: string, numbers: number[]) =>
        numbers.length ? [`${numbers.length > 1 ? plural : singular} ${listed(numbers)}`] : [];
      const sources = [...named(annex, annexes, locator.annexes), ...named(one, many, locator.paragraphs)].join(
        ' and ',
      );
      // American styles close a quotation after the comma; OSCOLA has single marks.
      const quoted =
        style === 'oscola' ? `‘${locator.title}’,` : style === 'un' ? `“${locator.title}”,` : `“${locator.title},”`;
      return [sources, `as charted in ${quoted} ${locator.by}`].filter(Boolean).join(', ');
    }
  }
}

/** `['I.', 'A.', '(c)']` → `I.A (c)` */
function joined(labels: string[]): string {
  return labels
    .map((label) => label.replace(/\.$/, ''))
    .reduce((path, label) => path + (label.startsWith('(') ? ' ' : '.') + label);
}

const listed = (numbers: number[]) => numbers.join(', ').replace(/, (\d+)$/, ' and $1');
