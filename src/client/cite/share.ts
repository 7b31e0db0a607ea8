/** A link to the very place it stands at copies its address, too, and says so; what says it comes when it is wanted. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>(
    'a[rel=bookmark], .text :is(h2, h3, h4, h5, h6) .n',
  );
  // Without a safe connection it stays a link; so it does for those who open it elsewhere.
  if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (!link.hash || link.pathname !== location.pathname) event.preventDefault();
  navigator.clipboard.writeText(link.href).then(
    async () => (await import('./copied.ts')).say(link),
    () => location.assign(link.href),
  );
});
