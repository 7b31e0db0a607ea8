import { isDeepStrictEqual } from 'node:util';
import type { Engine, Point } from './engine.ts';

/** How long a condition may take to come true, ms: a browser is slow beside two others on two cores. */
const patience = 20_000;
/** How often it is looked at, ms. */
const pause = 50;

export interface Size {
  width: number;
  height: number;
}
export const wide: Size = { width: 1280, height: 800 };
export const narrow: Size = { width: 390, height: 780 };

type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** A page as a check sees it, the same in each browser. Functions given to it run in the page and see nothing else. */
export class Page {
  readonly engine: Engine;
  readonly url: string;

  constructor(engine: Engine, url: string) {
    this.engine = engine;
    this.url = url;
  }

  /** Opens a path of the site, or a whole address. */
  async open(path: string, { width, height }: Size = wide): Promise<void> {
    await this.engine.resize(width, height);
    await this.engine.open(new URL(path, this.url).href);
  }

  async evaluate<Args extends Json[], Value>(
    run: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<Value> {
    return (await this.engine.evaluate(`(${run.toString()})(...${JSON.stringify(args)})`)) as Value;
  }

  /** Waits until a function of the page gives the value. @throws {Error} with what it gave last. */
  async expect<Args extends Json[], Value>(
    expected: Value,
    run: (...args: Args) => Value,
    ...args: Args
  ): Promise<void> {
    const end = performance.now() + patience;
    for (;;) {
      // A page that is being left has nothing to say.
      const value = await this.evaluate(run, ...args).catch((error: Error) => error.message as Value);
      if (isDeepStrictEqual(value, expected)) return;
      if (performance.now() > end)
        throw new Error(`Unexpected ${JSON.stringify(value)}, expected ${JSON.stringify(expected)}: ${run.toString()}`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  /** Waits until the page’s address ends so and the page is loaded. */
  async expectAddress(end: string): Promise<void> {
    await this.expect(
      end,
      (end) => (document.readyState === 'complete' ? location.href.slice(-end.length) : document.readyState),
      end,
    );
  }

  /** Waits for words in the first element that a selector names. */
  async expectText(selector: string, words: string): Promise<void> {
    await this.expect(
      true,
      (selector, words) => document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').includes(words) ?? false,
      selector,
      words,
    );
  }

  /**
   * The middle of the first visible element of a selector that has the words, scrolled into sight and once it rests.
   * @throws {Error} if something else lies on it
   */
  async point(selector: string, words = ''): Promise<Point> {
    await this.expect(true, isThere, selector, words);
    await this.expect(true, isAtRest, selector, words);
    const point = await this.evaluate(pointOf, selector, words);
    if (typeof point === 'string') throw new Error(point);
    return point;
  }

  /** Gives the focus to an element, as soon as a script has made it one that takes it. */
  async focus(selector: string): Promise<void> {
    await this.expect(
      true,
      (selector) => {
        const element = document.querySelector<HTMLElement>(selector);
        element?.focus();
        return element !== null && element === document.activeElement;
      },
      selector,
    );
  }

  async click(selector: string, words?: string): Promise<void> {
    await this.engine.click(await this.point(selector, words), 1);
  }

  /** Three clicks, which choose a paragraph. */
  async tripleClick(selector: string): Promise<void> {
    await this.engine.click(await this.point(selector), 3);
  }

  async hover(selector: string, words?: string): Promise<void> {
    await this.engine.move(await this.point(selector, words));
  }

  async tap(selector: string, words?: string): Promise<void> {
    await this.engine.tap!(await this.point(selector, words));
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.engine.press(key);
  }

  async type(text: string): Promise<void> {
    await this.engine.type(text);
  }

  async back(): Promise<void> {
    await this.engine.back();
  }

  async reload(): Promise<void> {
    await this.engine.reload();
  }

  /** Selects words by dragging from the first of them to the last, within one element. */
  async drag(selector: string, words: string): Promise<void> {
    await this.point(selector);
    const [from, to] = await this.evaluate(edgesOf, selector, words);
    await this.engine.drag(from, to);
    await this.expect(words, () => getSelection()!.toString().replace(/\s+/g, ' ').trim());
  }
}

function isThere(selector: string, words: string): boolean {
  return [...document.querySelectorAll(selector)].some(
    (one) => one.getClientRects().length && one.textContent.includes(words),
  );
}

/** Scrolls an element into sight; whether neither it nor the page moved since it was last asked. */
function isAtRest(selector: string, words: string): boolean {
  const element = [...document.querySelectorAll(selector)].find(
    (one) => one.getClientRects().length && one.textContent.includes(words),
  )!;
  const before = window as unknown as { place?: string };
  const { top, bottom, left } = element.getBoundingClientRect();
  if (top < 80 || bottom > innerHeight - 80) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const place = `${selector} ${left} ${element.getBoundingClientRect().top}`;
  const same = before.place === place;
  before.place = place;
  return same;
}

function pointOf(selector: string, words: string): Point | string {
  const element = [...document.querySelectorAll(selector)].find(
    (one) => one.getClientRects().length && one.textContent.includes(words),
  )!;
  const box = element.getClientRects()[0]!;
  const point: Point = [
    (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2,
    (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2,
  ];
  const hit = document.elementFromPoint(...point);
  if (hit && (element.contains(hit) || hit.contains(element))) return point;
  return `Unexpected ${hit?.outerHTML.slice(0, 80)} on ${selector}, expected it to be free`;
}

/** Where words of an element begin and end, in the window. They may be parted by other elements. */
function edgesOf(selector: string, words: string): [Point, Point] {
  const walker = document.createTreeWalker(document.querySelector(selector)!, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const start = nodes
    .map(({ data }) => data)
    .join('')
    .replace(/\s/g, ' ')
    .indexOf(words);
  const place = (offset: number): [Text, number] => {
    let left = offset;
    for (const node of nodes) {
      if (left < node.length) return [node, left];
      left -= node.length;
    }
    throw new Error(`no “${words}” in ${selector}`);
  };
  const letter = (offset: number): DOMRect => {
    const [node, at] = place(offset);
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  const first = letter(start);
  const last = letter(start + words.length - 1);
  return [
    [first.left + 1, (first.top + first.bottom) / 2],
    [last.right - 1, (last.top + last.bottom) / 2],
  ];
}
