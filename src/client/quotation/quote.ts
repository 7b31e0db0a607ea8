import style from '../../styles/toast.css?url';
import { pinpoint } from '../../places/pinpoint.ts';
import { paragraphId } from '../../places/id.ts';
import { paragraphs } from '../../places/paragraphs.ts';
import { printQueryOf } from '../../places/query.ts';
import { textDirective } from '../../quotation/text-fragment.ts';
import { copy } from '../shared/clipboard.ts';
import { make } from '../shared/dom.ts';
import { base } from '../shared/fetch-page.ts';
import { numberOf } from '../shared/paragraphs.ts';
import { paragraphSelector } from '../shared/paragraph-selector.ts';
import { loadStyle } from '../shared/load-style.ts';
import { edgesOf, readPage } from './page-text.ts';

/**
 * Words of the document that are selected can be copied with their paragraph and a link that lands on them, and the
 * paragraphs they stand in printed alone.
 */
const text = document.querySelector<HTMLElement>('.text, .cited-text');
const symbol = document.querySelector<HTMLMetaElement>('meta[name="citation_technical_report_number"]')?.content ?? '';
const button = make('button', { type: 'button', 'aria-live': 'polite' });
const toPrint = make('a', {});
const toast = make('span', { class: 'toast quotation screen' }, button, toPrint);
/** What a paragraph's words stand in, and what stands among them that is not theirs. */
const blocks = `${paragraphSelector}, ul.doc > li`;
const apart = '.n, .b, .call, .frame, .footnote, .ours, .explained, .quotation, h2, h3, h4, h5, h6';
/** More than this is not a quotation. */
const longest = 8000;

/** Whether the browser has put its own words in place of the document's. */
const isTranslated = (): boolean =>
  document.documentElement.matches('.translated-ltr, .translated-rtl, :not([lang=en])') ||
  text!.querySelector('font, [_msttexthash]') !== null;

const single = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The part of a selection that is in a block; null where none of its words are. */
function within(block: Element, selected: Range): Range | null {
  if (!selected.intersectsNode(block)) return null;
  const range = document.createRange();
  range.selectNodeContents(block);
  if (range.compareBoundaryPoints(Range.START_TO_START, selected) < 0) {
    range.setStart(selected.startContainer, selected.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, selected) > 0) {
    range.setEnd(selected.endContainer, selected.endOffset);
  }
  return edgesOf(range, apart) ? range : null;
}

/** The number of the paragraph that a block is, or whose list it stands in. */
const paragraphNumber = (block: Element): number =>
  numberOf(block.matches('li') ? block.parentElement!.previousElementSibling! : block);

function offer(): void {
  // A browser may drop the selection when the focus comes here: the offer is still of the words that were selected.
  if (toast.contains(document.activeElement)) return;
  const selection = getSelection();
  const selected = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const met = [...(selected && text ? text.querySelectorAll(blocks) : [])].flatMap((block) => {
    const range = within(block, selected!);
    return range ? [{ block, range }] : [];
  });
  const [first, last] = [met[0], met.at(-1)];
  if (!first || !last) return toast.remove();
  const words = single(met.map(({ range }) => wordsOf(range)).join(' '));
  if (!words) return toast.remove();
  const number = paragraphNumber(first.block);
  const place = paragraphs(number, paragraphNumber(last.block));
  const reference = `${symbol}, ${pinpoint(place, 'un')}`;
  button.disabled = isTranslated();
  button.textContent = button.disabled
    ? 'Translated by your browser: show the original to copy a quotation'
    : 'Copy quotation';
  // Too much for a quotation may still be printed.
  button.hidden = words.length > longest;
  button.onclick = () => void copyWith(words, reference, linkTo(first, last, number));
  toPrint.textContent = `Print ${pinpoint(place, 'un')}`;
  toPrint.href = `${base}report/${printQueryOf(place)}`;
  // After the words, so that the step by keyboard after it goes on from there.
  const end = last.block.closest('ul') ?? last.block;
  if (toast.previousElementSibling !== end) end.after(toast);
}

function wordsOf(range: Range): string {
  const content = range.cloneContents();
  for (const other of content.querySelectorAll(apart)) other.replaceWith(' ');
  return content.textContent ?? '';
}

interface Part {
  block: Element;
  range: Range;
}

function linkTo(first: Part, last: Part, number: number): string {
  const [from] = edgesOf(first.range, apart)!;
  const [, to] = edgesOf(last.range, apart)!;
  const page = readPage();
  const directive = textDirective(page.blocks, page.stretchOf(from, to));
  return `${location.origin}${location.pathname}#${paragraphId(number)}${directive}`;
}

async function copyWith(words: string, reference: string, url: string): Promise<void> {
  const rich = make('p', { class: 'visually-hidden' }, `“${words}” (`, make('a', { href: url }, reference), ')');
  document.body.append(rich);
  await copy(rich, `“${words}” (${reference}) ${url}`);
  rich.remove();
  button.textContent = 'Copied';
}

// The selection stays when the button is pressed.
toast.addEventListener('pointerdown', (event) => event.preventDefault());
// Selected words are for something: the next stop of the keyboard is the offer, not the first link among them.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Tab' || event.shiftKey || !toast.isConnected || toast.contains(document.activeElement)) return;
  event.preventDefault();
  toast.querySelector<HTMLElement>(':not([hidden])')!.focus();
});
toast.addEventListener('focusout', () => offerSoon());
let waiting: ReturnType<typeof setTimeout> | undefined;
const offerSoon = (): void => {
  clearTimeout(waiting);
  // Not while it is still being drawn.
  waiting = setTimeout(offer, 200);
};
document.addEventListener('selectionchange', offerSoon);
// For the selection that this script was fetched for.
void loadStyle(style).then(offerSoon);
