import { describe, expect, test } from 'vitest';
import { altOf, size, type Card } from '../../src/cards/card.ts';
import { drawCard } from '../../src/cards/draw.ts';

const words: Card = {
  reference: 'A/1, para. 2',
  site: 'A site',
  independence: 'Not made by B.',
  kind: 'words',
  number: 2,
  section: 'I. People',
  words: 'Ǵylym and şeker: most people, by and large, are well',
};
const chart = (drawings: string[]): Card => ({
  ...{
    reference: 'A/1, annex 1',
    site: 'A site',
    independence: 'Not made by B.',
    kind: 'chart',
    headline: 'More of them',
    subtitle: 'Of all',
  },
  drawings,
});

/** What the file says of itself. */
function read(png: Uint8Array): { width: number; height: number; bytes: number } {
  const file = Buffer.from(png);
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20), bytes: file.length };
}

describe('a card', () => {
  test('has the size that networks ask for, and is light', async () => {
    const { bytes, ...own } = read(await drawCard(words));
    expect(own).toEqual(size);
    expect(bytes).toBeLessThan(40_000);
  });

  test('shows all its words, letters with diacritics too: without any of them, it is another picture', async () => {
    const whole = Buffer.from(await drawCard(words));
    const lacking = {
      words: 'ylym and eker: most people, by and large, are well',
      section: '',
      reference: '',
      site: '',
      independence: '',
    };
    for (const [part, other] of Object.entries(lacking)) {
      expect(Buffer.from(await drawCard({ ...words, [part]: other })).equals(whole), part).toBe(false);
    }
    // A letter that no face has is drawn as a box, whatever the letter.
    const boxes = await Promise.all(['\u4e00', '\u4e8c', 'ǵ', 'ş'].map((one) => drawCard({ ...words, words: one })));
    const [box, same, first, second] = boxes.map((png) => Buffer.from(png));
    expect(box!.equals(same!)).toBe(true);
    expect(first!.equals(box!)).toBe(false);
    expect(first!.equals(second!)).toBe(false);
  });

  test('of a chart shows the drawing that is larger on it, its text too', async () => {
    const drawing = (width: number, height: number, content: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`;
    const text = '<text x="50" y="25">Births</text><path fill="var(--madder)" d="M0 0h100v9H0z"/>';
    const own = Buffer.from(await drawCard(chart([drawing(100, 50, text)])));
    expect(Buffer.from(await drawCard(chart([drawing(100, 50, '')]))).equals(own)).toBe(false);
    expect(Buffer.from(await drawCard(chart([drawing(100, 50, text), drawing(100, 900, '')]))).equals(own)).toBe(true);
  });
});

test('its alternative text is what it says', () => {
  expect(altOf(words)).toBe(`A/1, para. 2: ${words.kind === 'words' && words.words}`);
  expect(altOf(chart([]))).toBe('Chart: More of them. Of all. A/1, annex 1');
});
