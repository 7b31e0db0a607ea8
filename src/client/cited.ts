/** Says to a screen reader what the style says by eye: this is the paragraph, or the cell, that the link cites. */
const announce = (): void => {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  if (target.tagName === 'P') target.setAttribute('aria-description', 'The paragraph cited');
  if (/^T[DH]$/.test(target.tagName)) target.setAttribute('aria-description', 'The cell cited');
};
addEventListener('hashchange', announce);
announce();

/** Lights what a check has read: `?light=r-total.2017,r-total.2018`. */
for (const id of new URLSearchParams(location.search).get('light')?.split(',') ?? []) {
  const place = document.getElementById(id);
  place?.classList.add('lit');
  place?.setAttribute('aria-description', 'Read by the check');
}
