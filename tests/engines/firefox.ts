import puppeteer, { type KeyInput } from 'puppeteer-core';
import { splitKey, type Engine } from './engine.ts';
import { findProgram } from './install.ts';

/** Without a window Firefox takes the machine to have no mouse: coarse 1, fine 2, hover 4. */
const mouse = 6;

/** Firefox over WebDriver BiDi. */
export async function startFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findProgram('firefox'),
    extraPrefsFirefox: { 'ui.primaryPointerCapabilities': mouse, 'ui.allPointerCapabilities': mouse },
  });
  let context = await browser.createBrowserContext();
  let page = await context.newPage();
  return {
    name: 'Firefox',
    version: (await browser.version()).replace('firefox/', ''),
    async renew() {
      await context.close();
      context = await browser.createBrowserContext();
      page = await context.newPage();
    },
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    // `page.goBack()` waits for an event that Firefox does not send for a page that it kept.
    back: async () => void (await page.evaluate('history.back()')),
    evaluate: (expression) => page.evaluate(expression),
    resize: (width, height) => page.setViewport({ width, height }),
    move: ([x, y]) => page.mouse.move(x, y),
    scroll: (down) => page.mouse.wheel({ deltaY: down }),
    click: ([x, y], count) => page.mouse.click(x, y, { count }),
    async drag([fromX, fromY], [toX, toY]) {
      await page.mouse.move(fromX, fromY);
      await page.mouse.down();
      await page.mouse.move(toX, toY, { steps: 4 });
      await page.mouse.up();
    },
    async press(name) {
      const { modifiers, key } = splitKey(name);
      for (const modifier of modifiers) await page.keyboard.down(modifier as KeyInput);
      await page.keyboard.press(key as KeyInput);
      for (const modifier of modifiers) await page.keyboard.up(modifier as KeyInput);
    },
    type: (text) => page.keyboard.type(text),
    tap: ([x, y]) => page.touchscreen.tap(x, y),
    pdf: (landscape) => page.pdf({ format: 'A4', landscape }),
    close: () => browser.close(),
  };
}
