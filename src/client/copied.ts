import style from '../styles/edge.css?url';
import { make } from './dom.ts';
import { styled } from './styled.ts';

/** Says that a link was copied; where the system has a sheet to share with, that is one step on. */
const said = make('p', { class: 'edge copied screen', role: 'status' });
const ready = styled(style);

export async function say(link: HTMLAnchorElement): Promise<void> {
  await ready;
  const share = make('button', { type: 'button' }, 'Share…');
  share.onclick = () => void navigator.share({ title: document.title, url: link.href }).catch(() => null);
  said.replaceChildren();
  // After what the link belongs to, so that the next step by keyboard leads to it.
  (link.closest('h2, h3, h4, p') ?? link).after(said);
  // Words that come into an element that is there are spoken; those that come with it may not be.
  setTimeout(() => said.append('Link copied', ...('share' in navigator ? [' ', share] : [])));
}

document.addEventListener('pointerdown', ({ target }) => said.contains(target as Node) || said.remove());
document.addEventListener('keydown', ({ key }) => key === 'Escape' && said.remove());
