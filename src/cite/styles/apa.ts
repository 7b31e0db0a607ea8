import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CitedDocument } from '../document.ts';
import { itemOf } from '../item.ts';
import type { Run, Template } from '../template.ts';

/** Stands for the address while the processor runs. */
const address = 'https://address.invalid/';

/**
 * APA, 7th edition, by its own CSL style: the entry of the reference list and the reference in the text. The processor
 * is slow and its result differs only in address and place, so it runs once and leaves slots for them.
 */
export function apa(cited: CitedDocument): Template[] {
  const list = runsOf(entry(cited, address));
  return [
    { style: 'apa', part: 'reference list', runs: list.map((run) => withSlot(run, ` ${address}`, '{ url}')) },
    { style: 'apa', part: 'in the text', runs: [withSlot(inText(cited, 'pin'), ', pin', '{, pin}')] },
  ];
}

/** The entry of the reference list, as HTML. */
export function entry(cited: CitedDocument, url: string): string {
  return new Cite(itemOf(cited, { kind: 'document' }, url)).format('bibliography', { template: 'apa', format: 'html' });
}

/** The reference in the text, with a place as it is written. */
export function inText(cited: CitedDocument, place: string): string {
  const item = itemOf(cited, { kind: 'document' }, '');
  return new Cite(item).format('citation', {
    template: 'apa',
    entry: [{ id: item.id, ...(place && { suffix: `, ${place}` }) }],
  });
}

/** The processor's HTML → runs: it marks italics with `<i>`, wraps all in `<div>`s, and escapes what HTML must. */
export function runsOf(html: string): Run[] {
  const text = html.replace(/<\/?div[^>]*>/g, '').trim();
  return text
    .split(/(<i>.*?<\/i>)/)
    .filter(Boolean)
    .map((part) => {
      const words = part
        .replace(/<\/?i>/g, '')
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
      return part.startsWith('<i>') ? { i: words } : words;
    });
}

function withSlot(run: Run, words: string, slot: string): Run {
  return typeof run === 'string' ? run.replace(words, slot) : run;
}
