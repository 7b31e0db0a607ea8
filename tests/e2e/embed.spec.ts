import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, once, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The markup that a page offers, as its button copies it. */
async function copied(page: Page, path: string): Promise<string> {
  await page.goto(path);
  await page.locator('#embed summary').click();
  await page.locator('#embed button').click();
  await expect(page.locator('#embed button')).toContainText('Copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A page of another origin, with no script of its own, that holds the markup in a column of each width. */
async function hostOf(markup: string, ...widths: number[]): Promise<{ url: string; server: Server }> {
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'",
    });
    const columns = widths.map((width) => `<div style="width:${width}px">${markup}</div>`);
    response.end(`<!doctype html><title>Host</title><body style="margin:0">${columns.join('')}`);
  }).listen(0);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

const places = [
  ...['para/15/', 'para/23/', 'para/361/', 'para/424/', 'para/228/', 'para/352/'],
  ...[
    'charts/births-deaths/',
    'charts/borders/',
    'charts/media-by-language/',
    'charts/population-pyramid/',
    'charts/who-appoints-whom/',
  ],
];

for (const path of places) {
  test(`in a column of another site all of /${path} is shown, with little empty space`, once, async ({ page }) => {
    const widths = [320, 480, 700];
    const { url, server } = await hostOf(await copied(page, path), ...widths);
    try {
      await page.goto(url);
      for (const [index, width] of widths.entries()) {
        // A frame is loaded when the reader comes near it.
        await page.locator('iframe').nth(index).scrollIntoViewIfNeeded();
        const frame = page.locator('iframe').nth(index).contentFrame();
        await expect(frame.locator('footer')).toBeVisible();
        // A drawing has its final height when its typefaces have loaded.
        const fits = () =>
          frame.locator('html').evaluate((root) => {
            const [shown, given] = [document.body.offsetHeight, innerHeight];
            return root.scrollWidth <= innerWidth && shown <= given && given - shown < given / 3;
          });
        await expect.poll(fits, { message: `${width} px`, timeout: 20_000 }).toBe(true);
      }
    } finally {
      // What the host's page still asks for is not asked of a server that is gone.
      await page.goto('about:blank');
      server.close();
    }
  });
}

test('a link leads out of the frame; a footnote is called inside it', once, async ({ page, baseURL }) => {
  const { url, server } = await hostOf(await copied(page, 'para/23/'), 480);
  try {
    await page.goto(url);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('link', { name: 'Footnote' }).click();
    await expect(frame.locator(':target')).toContainText('the calculation of the subsistence level changed');
    await expect(page).toHaveURL(url);
    await frame.getByRole('link', { name: 'HRI/CORE/KAZ/2019, para. 23' }).click();
    await expect(page).toHaveURL(`${baseURL}para/23/`);
  } finally {
    server.close();
  }
});

test(
  'a mark of a framed chart leads out of the frame to the cell it was read from',
  once,
  async ({ page, baseURL }) => {
    const { url, server } = await hostOf(await copied(page, 'charts/maternal-mortality/'), 700);
    try {
      await page.goto(url);
      const frame = page.frameLocator('iframe');
      await frame.locator('.drawing[tabindex]').focus();
      await page.keyboard.press('End');
      await expect(frame.locator('output')).toHaveText(/2017/);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`^${baseURL}annex/6/#r-`));
    } finally {
      server.close();
    }
  },
);

test('the frame follows the reader’s theme', once, async ({ page }) => {
  const { url, server } = await hostOf(await copied(page, 'para/15/'), 480);
  try {
    await page.goto(url);
    const root = page.frameLocator('iframe').locator('html');
    for (const [colorScheme, paper] of [
      ['light', 'rgb(251, 250, 246)'],
      ['dark', 'rgb(16, 24, 29)'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(root).toHaveCSS('background-color', paper);
    }
  } finally {
    server.close();
  }
});

test('copying the markup does not change which citation is offered first', once, async ({ page }) => {
  await page.goto('para/15/');
  await page.getByText('Other forms').click();
  await page.getByRole('button', { name: 'Copy OSCOLA' }).click();
  await expect(page.getByRole('button', { name: 'Copied OSCOLA' })).toBeVisible();
  await copied(page, 'para/16/');
  await page.goto('para/17/');
  await expect(page.locator('.cite .forms > *').first()).toHaveText('OSCOLA');
  await expect(page.locator('.cite .forms').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the markup is there to be selected, and links still leave the frame', once, async ({ page, baseURL }) => {
    await page.goto('para/15/');
    await page.locator('#embed summary').click();
    await expect(page.locator('#embed code')).toContainText('<iframe src="');
    const { url, server } = await hostOf(`<iframe src="${baseURL}embed/para-15/" title="Paragraph"></iframe>`, 480);
    try {
      await page.goto(url);
      await page.frameLocator('iframe').getByRole('link', { name: 'para. 15' }).click();
      await expect(page).toHaveURL(`${baseURL}para/15/`);
    } finally {
      server.close();
    }
  });
});
