import { wrap } from '../charts/metrics.ts';
import { size, type Card } from './card.ts';
import { sans, serif } from './faces.ts';

/** A box of the layout, in the form that satori takes: an element of JSX without JSX. */
export interface Box {
  type: 'div';
  props: { style: Style; children: (Box | string)[] };
}
type Style = Record<string, string | number>;

/** A rectangle left free for a drawing. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The measures of every card, px. */
const margin = 64;
const footer = 104;
const inner = { width: size.width - 2 * margin, top: margin, bottom: size.height - footer };

/** Where the sign of the site stands, after its name. */
export const sign = { size: 40, x: size.width - margin - 40, y: inner.bottom + 12 };

const box = (style: Style, ...children: (Box | string)[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

const text = (words: string, fontSize: number, style: Style = {}): Box =>
  box({ fontSize, lineHeight: 1.25, ...style }, words);

/** The whole card: what it shows over its foot. Colours are names of tokens, filled in later. */
function sheet({ reference, site, independence }: Card, ...content: Box[]): Box {
  return box(
    { width: size.width, height: size.height, fontFamily: sans, color: 'var(--ink)', backgroundColor: 'var(--paper)' },
    ...content,
    box(
      {
        position: 'absolute',
        left: margin,
        right: margin,
        bottom: 0,
        height: footer,
        flexDirection: 'column',
        paddingTop: 14,
        borderTop: '2px solid var(--rule)',
      },
      box(
        { justifyContent: 'space-between' },
        text(reference, 28, { fontWeight: 600 }),
        text(site, 28, { fontWeight: 600, paddingRight: sign.size + 12 }),
      ),
      text(independence, 20, { color: 'var(--muted)' }),
    ),
  );
}

const column = (style: Style, ...children: Box[]): Box =>
  box(
    {
      position: 'absolute',
      flexDirection: 'column',
      left: margin,
      top: inner.top,
      width: inner.width,
      height: inner.bottom - inner.top,
      ...style,
    },
    ...children,
  );

/** The document's words with their number in the margin, under the heading they stand under. */
export function wordsLayout(card: Card & { kind: 'words' }): Box {
  const hanging = 112;
  const width = inner.width - hanging;
  const one = { display: 'block', lineClamp: 1, width };
  return sheet(
    card,
    column(
      { flexDirection: 'row' },
      text(`${card.number}.`, 34, { width: hanging, color: 'var(--muted)', marginTop: -2 }),
      column(
        { position: 'relative', left: 0, top: 0, width },
        text(card.section, 30, { fontFamily: serif, color: 'var(--muted)', marginBottom: 20, ...one }),
        text(card.words, card.words.length < 60 ? 76 : card.words.length < 130 ? 62 : 54, {
          fontFamily: serif,
          lineHeight: 1.28,
          width,
        }),
      ),
    ),
  );
}

/** Lines as even as they can be. */
const lines = (words: string, width: number, fontSize: number, style: { fontWeight: 400 | 600 } & Style): Box[] =>
  wrap(words, width, fontSize, style.fontWeight).map((line) =>
    text(line, fontSize, { lineHeight: 1.2, whiteSpace: 'nowrap', ...style }),
  );

export function pageLayout(card: Card & { kind: 'page' }): Box {
  return sheet(
    card,
    column(
      { justifyContent: 'center', paddingBottom: 20 },
      ...lines(card.title, inner.width, card.title.length < 36 ? 84 : 68, { fontWeight: 600, lineHeight: 1.12 }),
      box({ height: 28 }),
      ...lines(card.tagline, inner.width, 38, { fontWeight: 400, lineHeight: 1.35, color: 'var(--muted)' }).slice(0, 5),
    ),
  );
}

/** A chart's words over the frame of its drawing, and beside it: two ways, of which a drawing takes the roomier. */
export function chartLayouts(card: Card & { kind: 'chart' }): { layout: Box; frame: Frame }[] {
  const side = 392;
  const gap = 48;
  const room = inner.bottom - inner.top - 24;
  return [
    { width: inner.width, large: 46, small: 28, beside: false },
    { width: side, large: 40, small: 26, beside: true },
  ].map(({ width, large, small, beside }) => {
    const headline = lines(card.headline, width, large, { fontWeight: 600 });
    const subtitle = lines(card.subtitle, width, small, { fontWeight: 400, color: 'var(--muted)' });
    const tall = (headline.length * large + subtitle.length * small) * 1.2 + 12;
    const frame = beside
      ? { x: margin + side + gap, y: inner.top, width: tall > room ? 0 : inner.width - side - gap, height: room }
      : { x: margin, y: inner.top + tall + 24, width: inner.width, height: room - tall - 24 };
    return { layout: sheet(card, column({ width }, ...headline, box({ height: 12 }), ...subtitle)), frame };
  });
}
