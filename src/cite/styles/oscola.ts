import { dateOf, type CitedDocument } from '../document.ts';
import type { Template } from '../template.ts';

/**
 * OSCOLA, in a footnote: author, title in single quotation marks, date in brackets, UN Doc and symbol, place without
 * full stops in abbreviations; no address, because the symbol is one.
 *
 * Source: OSCOLA 2006, Citing international law sources, part IV, C 1, United Nations documents; pinpoints as in
 * OSCOLA, 4th edition, 2012.
 */
export function oscola(cited: CitedDocument): Template[] {
  const { day, month, year } = dateOf(cited);
  const { state, title, symbol } = cited;
  return [{ style: 'oscola', runs: [`${state}, ‘${title}’ (${day} ${month} ${year}) UN Doc ${symbol}{, pin}.`] }];
}
