import { ok } from 'node:assert/strict';
import { checksOf } from '../check.ts';
import { narrow } from '../page.ts';

export const { checks, check } = checksOf();

const inWindow = (id: string) => {
  const { top, bottom } = document.getElementById(id)!.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

check('report: an address leads to its paragraph, and the contents say where one is', async (page) => {
  await page.open('report/#para-250');
  await page.expect(true, inWindow, 'para-250');
  await page.expect(true, () => {
    const link = document.querySelector<HTMLAnchorElement>('.toc [aria-current]');
    const paragraph = document.getElementById('para-250')!;
    return (
      Boolean(link) && document.getElementById(link!.hash.slice(1))!.closest('section') === paragraph.closest('section')
    );
  });
});

check('report: the contents lead to a section', async (page) => {
  await page.open('report/');
  await page.click('.toc a', '(m) Media');
  await page.expectAddress('#i-a-m');
  await page.expect(true, inWindow, 'i-a-m');
});

check('report: on a phone the contents are a sheet that leads on and closes', async (page) => {
  await page.open('report/#para-90', narrow);
  await page.click('.bar button', 'Contents');
  await page.click('.toc a', '(k) Ethnocultural associations');
  await page.expect(true, inWindow, 'i-a-k');
  await page.expect(false, () => document.querySelector('.toc')!.matches(':popover-open'));
});

check('report: scrolled as soon as it opens, the text stays where the reader put it', async (page) => {
  await page.open('report/');
  await page.engine.move([700, 400]);
  await page.engine.scroll(9000);
  await page.expect(true, () => scrollY > 5000);
  // The words that the reader sees first, and where they are once nothing more of the page comes.
  const moved = await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    const paragraphs = [...document.querySelectorAll('.text p[id^="para-"]')];
    const seen = paragraphs.find((one) => one.getBoundingClientRect().top > 100)!;
    const before = seen.getBoundingClientRect().top;
    let height = 0;
    for (let same = 0; same < 60; same += 1) {
      await frame();
      if (document.documentElement.scrollHeight !== height) same = 0;
      height = document.documentElement.scrollHeight;
    }
    return Math.round(seen.getBoundingClientRect().top - before);
  });
  ok(Math.abs(moved) < 50, `Unexpected move of ${moved} px, expected none`);
});

check('report: after a click in the text the next stop of the keyboard is near it', async (page) => {
  await page.open('report/#para-361');
  await page.expect(true, inWindow, 'para-361');
  await page.click('#para-361');
  await page.press('Tab');
  await page.expect(true, () => {
    const paragraph = document.getElementById('para-361')!;
    const after = paragraph.compareDocumentPosition(document.activeElement!) & Node.DOCUMENT_POSITION_FOLLOWING;
    return document.activeElement!.closest('main') !== null && after > 0;
  });
});

check('report: the skip link leads into the text', async (page) => {
  await page.open('para/15/');
  await page.press('Tab');
  await page.expect(true, () => document.activeElement!.matches('.skip'));
  await page.press('Enter', 'Tab');
  await page.expect(true, () => document.activeElement!.closest('main') !== null);
});

check('report: single keys step from paragraph to paragraph', async (page) => {
  await page.open('report/#para-15');
  await page.expect(true, inWindow, 'para-15');
  await page.press('j');
  await page.expect(true, () => document.activeElement?.closest('p')?.id.startsWith('para-') ?? false);
});

check('report: the figures that agree are marked where the reader wants it, on the next page too', async (page) => {
  const mark = () => getComputedStyle(document.querySelector('#para-15 .m.agrees')!, '::after').content;
  await page.open('report/');
  await page.expect('none', mark);
  await page.click('label', 'Mark also the figures');
  await page.expect('""', mark);
  await page.open('para/15/');
  await page.expect('""', mark);
});

check('report: a range is left alone to be printed', async (page) => {
  await page.open('report/');
  await page.click('.print-form input');
  await page.type('87-92');
  await page.press('Enter');
  await page.expectAddress('?print=87-92');
  await page.expectText('[role=status].range', 'Paragraphs 87–92 alone');
  await page.expect(
    6,
    () =>
      [...document.querySelectorAll('.text p[id^="para-"]:not(.footnote)')].filter((one) => one.getClientRects().length)
        .length,
  );
});

check('text: words and figures that lead on are underlined, dotted', async (page) => {
  await page.open('para/1/');
  await page.expect([], () =>
    [...document.querySelectorAll('a.m, .w')]
      .filter((one) => {
        const { textDecorationLine, textDecorationStyle } = getComputedStyle(one);
        return textDecorationLine !== 'underline' || textDecorationStyle !== 'dotted';
      })
      .map((one) => one.outerHTML.slice(0, 80)),
  );
});

check('text: what counts the backlinks of a paragraph is not clipped', async (page) => {
  await page.open('report/');
  await page.expect('none', () => {
    const count = document.querySelector('.hanging .b')!;
    return getComputedStyle(count).getPropertyValue('hanging-punctuation') || 'none';
  });
});

check('checks: the choice filters, stands in the address, and comes back with it', async (page) => {
  await page.open('checks/?verdict=disagrees');
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('.theme .check')]
      .filter((check) => !check.hidden)
      .map((check) => check.querySelector('.verdict')!.matches('.hard, .soft'));
  await page.expect(
    true,
    () => document.querySelector<HTMLSelectElement>('#filters [name=verdict]')!.value === 'disagrees',
  );
  const verdicts = await page.evaluate(shown);
  ok(verdicts.length && verdicts.every(Boolean));
});

check('checks: an address that names a check shows it, whatever is chosen', async (page) => {
  await page.open('checks/?verdict=disagrees#para-15-women');
  await page.expect(true, inWindow, 'para-15-women');
  await page.expect(true, (id) => document.getElementById(id)!.getClientRects().length > 0, 'para-15-women');
});
