import { names, type Form } from '../../cite/forms.ts';
import { make } from '../shared/dom.ts';

/** Citations by style, as `src/components/Forms.astro` builds them. */
export function listOf(forms: Form[]): HTMLDListElement {
  const entries = forms.flatMap(({ style, part, runs }, index) => {
    const words = make('span', {}, ...runs.map((run) => (typeof run === 'string' ? run : make('i', {}, run.i))));
    const citation = make('dd', { class: 'citation', 'data-form': names[style] }, words);
    if (part) citation.append(make('small', {}, part));
    return style === forms[index - 1]?.style ? [citation] : [make('dt', {}, names[style]), citation];
  });
  return make('dl', { class: 'forms' }, ...entries);
}
