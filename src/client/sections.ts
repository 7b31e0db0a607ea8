/** Lays out the sections that the first paint left out, one a frame: nothing has to give way once the reader scrolls. */
const far = [...document.querySelectorAll('.text > section')];

function next(): void {
  far.shift()?.classList.add('near');
  if (far.length) requestAnimationFrame(next);
}

requestAnimationFrame(next);
