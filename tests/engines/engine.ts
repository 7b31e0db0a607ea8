/** A point of the window, CSS px. */
export type Point = [x: number, y: number];

/** What the checks need of a browser. Each browser is driven over a protocol of its own: see the three files beside this one. */
export interface Engine {
  name: 'Chromium' | 'Firefox' | 'WebKit';
  version: string;
  /** Starts over, without history or storage. */
  renew(): Promise<void>;
  /** Opens an address and waits for its load event. */
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** The value of a JavaScript expression in the page, as JSON; a promise is awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Sets the size of the window's content, CSS px. */
  resize(width: number, height: number): Promise<void>;
  move(to: Point): Promise<void>;
  /** Turns the wheel, px. */
  scroll(down: number): Promise<void>;
  click(at: Point, count: number): Promise<void>;
  drag(from: Point, to: Point): Promise<void>;
  /** Presses a key with the modifiers before it: `Enter`, `a`, `Shift+Tab`. Names are those of `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** A touch of one finger; WebKitWebDriver has none. */
  tap?(at: Point): Promise<void>;
  /** The page as a PDF; WebKitWebDriver has none. */
  pdf?(landscape: boolean): Promise<Uint8Array>;
  /** Media features of the reader's system; Chromium alone emulates them. */
  emulate?(features: { colorScheme?: 'dark' | 'light'; forcedColors?: 'active' | 'none' }): Promise<void>;
  close(): Promise<void>;
}

/** `Shift+Tab` as its modifiers and its key. */
export function splitKey(name: string): { modifiers: string[]; key: string } {
  const parts = name.split('+');
  return { modifiers: parts.slice(0, -1), key: parts.at(-1)! };
}
