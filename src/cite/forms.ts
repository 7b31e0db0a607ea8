import type { CitablePlace } from '../places/place.ts';
import { pinpoint, type Style } from '../places/pinpoint.ts';
import { fill, type Run, type Template } from './template.ts';

/** What each form is called. */
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

/**
 * Every form of one citation; the build and the browser both make them here. `url` is the whole address of the place,
 * or empty where the site has none yet.
 */
export function formsOf(templates: Template[], place: CitablePlace, url: string): Form[] {
  return templates.map(({ runs, ...template }) => ({
    ...template,
    runs: fill(runs, { pin: pinpoint(place, template.style), url }),
  }));
}
