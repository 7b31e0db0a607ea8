import style from '../../styles/toast.css?url';
import { make } from '../shared/dom.ts';
import { loadStyle } from '../shared/load-style.ts';

/** Says that a link was copied; where the system has a sheet to share with, that is one step on. */
const said = make('p', { class: 'toast copied screen', role: 'status' });
const ready = loadStyle(style);

export async function say(link: HTMLAnchorElement): Promise<void> {
  await ready;
  const share = make('button', { type: 'button' }, 'Share…');
  share.onclick = () => void navigator.share({ title: document.title, url: link.href }).catch(() => null);
  said.replaceChildren();
  // After what the link belongs to, so that the next step by keyboard leads to it.
  (link.closest('h2, h3, h4, h5, h6, p') ?? link).after(said);
  // Words that come into an element that is there are spoken; those that come with it may not be.
  setTimeout(() => said.append('Link copied', ...('share' in navigator ? [' ', share] : [])));
}

document.addEventListener('pointerdown', ({ target }) => said.contains(target as Node) || said.remove());
document.addEventListener('keydown', ({ key }) => key === 'Escape' && said.remove());
