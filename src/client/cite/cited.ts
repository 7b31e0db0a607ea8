/**
 * Says to a screen reader what the style says by eye: this is the paragraph, or the cell, that the link cites. An anchor
 * that the page does not have may be meant for another place.
 */
const announce = (): void => {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) {
    // A frame of another page shows what it was made for, whatever its address says.
    if (location.hash && !document.querySelector('.bare'))
      void import('../places/missing-anchor.ts').then(({ findPlace }) => findPlace());
    return;
  }
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
