import type { CitedDocument } from './document.ts';
import { apa } from './styles/apa.ts';
import { chicago } from './styles/chicago.ts';
import { mla } from './styles/mla.ts';
import { oscola } from './styles/oscola.ts';
import { un } from './styles/un.ts';
import type { Template } from './template.ts';

/** The templates of a document, the United Nations' own form first; at build only, and once, the processor being slow. */
export function templatesOf(cited: CitedDocument): Template[] {
  return [un, oscola, chicago, apa, mla].flatMap((style) => style(cited));
}
