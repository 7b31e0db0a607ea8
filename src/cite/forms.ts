import type { CitedDocument } from './document.ts';
import type { Locator } from './locator.ts';
import { pinpoint, type Style } from './pinpoint.ts';
import { apa } from './styles/apa.ts';
import { chicago } from './styles/chicago.ts';
import { mla } from './styles/mla.ts';
import { oscola } from './styles/oscola.ts';
import { un } from './styles/un.ts';
import { fill, type Run, type Template } from './template.ts';

export const names: Record<Style, string> = {
  un: 'United Nations',
  oscola: 'OSCOLA',
  chicago: 'Chicago',
  apa: 'APA',
  mla: 'MLA',
};

/** One citation, ready to be copied. */
export interface Form {
  style: Style;
  /** Where it is written, in a style that has two places: the list of works, the text. */
  part?: string;
  runs: Run[];
}

/** The templates of a document, the United Nations' own form first; made once, the processor being slow. */
export function templatesOf(cited: CitedDocument): Template[] {
  return [un, oscola, chicago, apa, mla].flatMap((style) => style(cited));
}

/** Every form of one citation. `url` is the whole address of the place, or empty where the site has none yet. */
export function formsOf(templates: Template[], locator: Locator, url: string): Form[] {
  return templates.map(({ runs, ...template }) => ({
    ...template,
    runs: fill(runs, { pin: pinpoint(locator, template.style), url }),
  }));
}
