import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The markup that a page offers, as its button copies it. */
async function copied(page: Page, path: string): Promise<string> {
  await page.goto(path);
  await page.locator('#embed summary').click();
  await page.locator('#embed button').click();
  await expect(page.locator('#embed button')).toContainText('Copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A page of another origin, with no script of its own, that holds the markup in a column of some width. */
async function hostOf(markup: string, width: number): Promise<{ url: string; server: Server }> {
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'",
    });
    response.end(
      `<!doctype html><title>Host</title><body style="margin:0"><div style="width:${width}px">${markup}</div>`,
    );
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

for (const width of [320, 480, 700]) {
  test(`in a column of ${width} px of another site all is shown, and little room is left`, async ({ page }) => {
    test.slow();
    for (const path of places) {
      const { url, server } = await hostOf(await copied(page, path), width);
      try {
        await page.goto(url);
        const frame = page.frameLocator('iframe');
        await expect(frame.locator('footer')).toBeVisible();
        // In other typefaces than its own a drawing's words take another room.
        await frame.locator('html').evaluate(() => document.fonts.ready.then(() => null));
        const fits = await frame.locator('html').evaluate((root) => ({
          shown: document.body.offsetHeight,
          room: innerHeight,
          wide: root.scrollWidth - innerWidth,
        }));
        expect(fits.wide, path).toBeLessThanOrEqual(0);
        expect(fits.room, path).toBeGreaterThanOrEqual(fits.shown);
        expect(fits.room - fits.shown, path).toBeLessThan(fits.room / 3);
      } finally {
        // What the host's page still asks for is not asked of a server that is gone.
        await page.goto('about:blank');
        server.close();
      }
    }
  });
}

test('a link leads out of the frame; a footnote is called inside it', async ({ page, baseURL }) => {
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

test('a mark of a framed chart leads out of the frame to the cell it was read from', async ({ page, baseURL }) => {
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
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the frame is in the reader’s theme, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const { url, server } = await hostOf(await copied(page, 'para/15/'), 480);
    try {
      await page.goto(url);
      const paper = await page
        .frameLocator('iframe')
        .locator('html')
        .evaluate((root) => getComputedStyle(root).backgroundColor);
      expect(paper).toBe(colorScheme === 'light' ? 'rgb(251, 250, 246)' : 'rgb(16, 24, 29)');
    } finally {
      server.close();
    }
  });
}

test('copying the markup does not change which citation is offered first', async ({ page }) => {
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

  test('the markup is there to be selected, and links still leave the frame', async ({ page, baseURL }) => {
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
