import { chromium } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import type { Engine } from './engine.ts';

/** Chromium over its DevTools protocol. */
export async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  const permissions = ['clipboard-read', 'clipboard-write'];
  let page = await browser.newPage({ permissions });
  return {
    name: 'Chromium',
    version: browser.version(),
    async renew() {
      await page.context().close();
      page = await browser.newPage({ permissions });
    },
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    evaluate: (expression) => page.evaluate(expression),
    resize: (width, height) => page.setViewportSize({ width, height }),
    move: ([x, y]) => page.mouse.move(x, y),
    scroll: (down) => page.mouse.wheel(0, down),
    click: ([x, y], count) => page.mouse.click(x, y, { clickCount: count }),
    async drag([fromX, fromY], [toX, toY]) {
      await page.mouse.move(fromX, fromY);
      await page.mouse.down();
      await page.mouse.move(toX, toY, { steps: 4 });
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    async tap([x, y]) {
      const session = await page.context().newCDPSession(page);
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await session.detach();
    },
    pdf: (landscape) => page.pdf({ format: 'A4', landscape }),
    emulate: (features) => page.emulateMedia(features),
    close: () => browser.close(),
  };
}
