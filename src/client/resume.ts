import { make } from './dom.ts';
import { keep, kept } from './kept.ts';

/**
 * Keeps the paragraph that is read, and offers to go on from there to a reader who comes back to the top. An address of
 * a place goes before it, and so does the browser, which puts a page that is gone back to where it was.
 */
const key = 'reading';
const bar = document.querySelector('.bar .where');

function keepPlace(): void {
  // Not while the top is only looked at.
  if (scrollY < innerHeight) return;
  const paragraphs = [...document.querySelectorAll<HTMLElement>('.text .n[href*="/para/"]')];
  const read = paragraphs.find((number) => number.parentElement!.getBoundingClientRect().bottom > 48);
  if (read) keep(key, read.parentElement!.id);
}

document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keepPlace());
addEventListener('pagehide', keepPlace);

const paragraph = document.getElementById(location.hash ? '' : kept(key));
const number = paragraph?.querySelector('.n')?.textContent.replace('.', '');
if (paragraph && number) bar?.append(make('a', { href: `#${paragraph.id}` }, `Continue at paragraph ${number}`));
