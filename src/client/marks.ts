/** Remembers whether the reader wants the marks of the checks. */
const box = document.querySelector<HTMLInputElement>('#marks');
if (box) {
  box.checked = localStorage.getItem('marks') !== 'off';
  box.addEventListener('change', () => localStorage.setItem('marks', box.checked ? 'on' : 'off'));
}
