/** On the page for addresses that lead nowhere: a number in the address names a paragraph, or the nearest there is. */
const place = document.getElementById('nearest');
const { last = '', base = '/' } = place?.dataset ?? {};
const wanted = /^.*?(\d+)/.exec(location.pathname.slice(base.length))?.[1];

if (place && wanted) {
  const number = Math.min(Math.max(Number.parseInt(wanted, 10), 1), Number.parseInt(last, 10));
  const link = document.createElement('a');
  link.href = `${base}para/${number}/`;
  link.textContent = `paragraph ${number}`;
  place.replaceChildren('No page of this site has this address. The nearest thing: ', link, '.');
}
