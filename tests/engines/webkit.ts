import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { Builder, Key, Origin } from 'selenium-webdriver';
import { splitKey, type Engine } from './engine.ts';
import { findProgram } from './install.ts';

/** WebDriver's codes for keys that have a name. */
const keys: Record<string, string> = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  Control: Key.CONTROL,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  Shift: Key.SHIFT,
  Tab: Key.TAB,
};
const code = (key: string): string => keys[key] ?? key;

/** A virtual screen, and the number that names it. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn(findProgram('Xvfb'), ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  return { screen, display: `:${number.toString().trim()}` };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Asks the driver until it answers. */
async function answering(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/status`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** WebKitGTK’s MiniBrowser on a virtual screen, over WebDriver. */
export async function startWebKit(): Promise<Engine> {
  const { screen, display } = await startScreen();
  const port = await freePort();
  const service = spawn(findProgram('WebKitWebDriver'), ['-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display },
  });
  const url = `http://127.0.0.1:${port}`;
  await answering(url);
  const driver = await new Builder()
    .usingServer(url)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: findProgram('MiniBrowser'), args: ['--automation'] },
    })
    .build();
  // MiniBrowser begins with the focus in its field for addresses, and its window takes a while to come.
  await driver.wait(async () => {
    await driver.actions().move({ x: 10, y: 10, origin: Origin.VIEWPORT, duration: 0 }).press().release().perform();
    return driver.executeScript<boolean>('return document.hasFocus()');
  });
  const version = (await driver.getCapabilities()).get('browserVersion') as string;
  const move = ([x, y]: [number, number]) =>
    driver.actions().move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 });
  return {
    name: 'WebKit',
    version,
    async renew() {
      await driver.executeScript(() => {
        if (location.protocol === 'about:') return;
        localStorage.clear();
        sessionStorage.clear();
      });
    },
    open: (address) => driver.get(address),
    reload: () => driver.navigate().refresh(),
    back: () => driver.navigate().back(),
    evaluate: (expression) => driver.executeScript(`return ${expression}`),
    async resize(width, height) {
      const window = driver.manage().window();
      // The bar of the window stands above the page.
      const bar = await driver.executeScript<number>('return outerHeight - innerHeight');
      await window.setRect({ x: 0, y: 0, width, height: height + bar });
    },
    move: (to) => move(to).perform(),
    // The driver has no wheel.
    scroll: (down) => driver.executeScript(`scrollBy({ top: ${down}, behavior: 'instant' })`),
    async click(at, count) {
      const actions = move(at);
      for (let pressed = 0; pressed < count; pressed += 1) actions.press().release();
      await actions.perform();
    },
    drag: (from, [x, y]) =>
      move(from)
        .press()
        .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 20 })
        .release()
        .perform(),
    async press(name) {
      const { modifiers, key } = splitKey(name);
      const actions = driver.actions();
      for (const modifier of modifiers) actions.keyDown(code(modifier));
      actions.keyDown(code(key)).keyUp(code(key));
      for (const modifier of modifiers) actions.keyUp(code(modifier));
      await actions.perform();
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    async close() {
      await driver.quit();
      service.kill();
      screen.kill();
    },
  };
}
