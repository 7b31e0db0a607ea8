import style from '../styles/edge.css?url';
import { pinpoint } from '../cite/pinpoint.ts';
import { textDirective, type Stretch } from '../cite/text-fragment.ts';
import { copy } from './clipboard.ts';
import { make } from './dom.ts';
import { base } from './pages.ts';
import { styled } from './styled.ts';

/**
 * Words of the document that are selected can be copied with their paragraph and a link that lands on them, and the
 * paragraphs they stand in printed alone.
 */
const text = document.querySelector<HTMLElement>('.text, .cited-text');
const symbol = document.querySelector<HTMLMetaElement>('meta[name="citation_technical_report_number"]')?.content ?? '';
const button = make('button', { type: 'button', 'aria-live': 'polite' });
const toPrint = make('a', {});
const ways = make('span', { class: 'edge quotation screen' }, button, toPrint);
/** What a paragraph's words stand in, and what stands among them that is not theirs. */
const blocks = 'p.doc[id^="para-"]:not(.footnote), ul.doc > li';
const apart = '.n, .b, .call, .frame, .footnote, .ours, .explained, .quotation, h2, h3, h4';
/** More than this is not a quotation. */
const longest = 8000;

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
  return single(range.toString()) ? range : null;
}

/** The number of the paragraph that a block is, or whose list it stands in. */
function numberOf(block: Element): number {
  const paragraph = block.matches('li') ? block.parentElement!.previousElementSibling! : block;
  return Number(/\d+/.exec(paragraph.id)?.[0]);
}

/** How far into the page's words, white space single, a place is. */
function offsetOf(node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  range.setEnd(node, offset);
  return range.toString().replace(/\s+/g, ' ').trimStart().length;
}

function stretchOf(range: Range): Stretch {
  const start = offsetOf(range.startContainer, range.startOffset);
  const blank = /^\s/.test(range.toString()) ? 1 : 0;
  return [start + blank, start + blank + single(range.toString()).length];
}

function whole(block: Element): Stretch {
  const range = document.createRange();
  range.selectNodeContents(block);
  return stretchOf(range);
}

function offer(): void {
  const selection = getSelection();
  const selected = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const met = [...(selected && text ? text.querySelectorAll(blocks) : [])].flatMap((block) => {
    const range = within(block, selected!);
    return range ? [{ block, range }] : [];
  });
  const [first, last] = [met[0], met.at(-1)];
  if (!first || !last) return ways.remove();
  const words = single(met.map(({ range }) => wordsOf(range)).join(' '));
  if (!words) return ways.remove();
  const place = { kind: 'paragraphs', first: numberOf(first.block), last: numberOf(last.block) } as const;
  const reference = `${symbol}, ${pinpoint(place, 'un')}`;
  button.textContent = 'Copy quotation';
  // Too much for a quotation may still be printed.
  button.hidden = words.length > longest;
  button.onclick = () => void copyWith(words, reference, linkTo(first, last, place.first));
  const range = [...new Set([place.first, place.last])];
  toPrint.textContent = `Print ${pinpoint(place, 'un')}`;
  toPrint.href = `${base}report/?print=${range.join('-')}`;
  // After the words, so that the next step by keyboard leads to it.
  const end = last.block.closest('ul') ?? last.block;
  if (ways.previousElementSibling !== end) end.after(ways);
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
  const stretch: Stretch = [stretchOf(first.range)[0], stretchOf(last.range)[1]];
  const page = single(document.body.textContent);
  const directive = textDirective(page, stretch, whole(first.block), whole(last.block));
  return `${location.origin}${location.pathname}#para-${number}${directive}`;
}

async function copyWith(words: string, reference: string, url: string): Promise<void> {
  const rich = make('p', { class: 'visually-hidden' }, `“${words}” (`, make('a', { href: url }, reference), ')');
  document.body.append(rich);
  await copy(rich, `“${words}” (${reference}) ${url}`);
  rich.remove();
  button.textContent = 'Copied';
}

// The selection stays when the button is pressed.
ways.addEventListener('pointerdown', (event) => event.preventDefault());
let waiting: ReturnType<typeof setTimeout> | undefined;
const offerSoon = (): void => {
  clearTimeout(waiting);
  // Not while it is still being drawn.
  waiting = setTimeout(offer, 200);
};
document.addEventListener('selectionchange', offerSoon);
// For the selection that this script was fetched for.
void styled(style).then(offerSoon);
