/** The setting that turns single keys off, and keeps it: on the list of keys and on the page that tells of them. */
export function keepSwitch(box: HTMLInputElement): void {
  try {
    box.checked = localStorage.getItem('keys') !== 'off';
  } catch {
    box.checked = true;
  }
  box.addEventListener('change', () => {
    try {
      localStorage.setItem('keys', box.checked ? 'on' : 'off');
    } catch {
      // A browser that keeps nothing forgets it with the page.
    }
  });
}
