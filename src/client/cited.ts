/** Says to a screen reader what the style says by eye: this is the paragraph, or the cell, that the link cites. */
const announce = (): void => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target.tagName === 'P') target.setAttribute('aria-description', 'The paragraph cited');
  if (target.tagName === 'TD') target.setAttribute('aria-description', 'The cell cited');
};
addEventListener('hashchange', announce);
announce();
