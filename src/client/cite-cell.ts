/** Where a link has led to a cell of an annex, its citation is one step away. */
const offer = document.querySelector<HTMLElement>('#cite-cell');
const link = offer?.querySelector('a');
const annex = link?.search;

const showOffer = (): void => {
  const cell = document.getElementById(location.hash.slice(1))?.closest('td, th');
  if (!offer || !link) return;
  offer.hidden = !cell;
  if (cell) link.search = `${annex}&cell=${encodeURIComponent(cell.id.replace(/^r-/, ''))}`;
};
addEventListener('hashchange', showOffer);
showOffer();
