import { make } from './dom.ts';

/** A link to the very place it stands at copies its address, too; where the system has a sheet to share with, that is one step on. */
const said = make('p', { class: 'copied', role: 'status' });

function offer(link: HTMLAnchorElement): void {
  const share = make('button', { type: 'button' }, 'Share…');
  share.onclick = () => void navigator.share({ title: document.title, url: link.href }).catch(() => null);
  // After what the link belongs to, so that the next step by keyboard leads to it.
  (link.closest('h2, h3, h4, p') ?? link).after(said);
  said.replaceChildren();
  setTimeout(() => said.append('Link copied', ...('share' in navigator ? [' ', share] : [])));
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[rel=bookmark]');
  // Without a safe connection it stays a link; so it does for those who open it elsewhere.
  if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (link.pathname !== location.pathname || !link.hash) event.preventDefault();
  navigator.clipboard.writeText(link.href).then(
    () => offer(link),
    () => location.assign(link.href),
  );
});
document.addEventListener('pointerdown', ({ target }) => said.contains(target as Node) || said.remove());
document.addEventListener('keydown', ({ key }) => key === 'Escape' && said.remove());
