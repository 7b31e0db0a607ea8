/** The quotation checker comes when a quotation is to be checked. */
const form = document.querySelector<HTMLFormElement>('#quoted')!;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void import('./check-quote.ts').then((asked) => asked.compare());
});
// Until now a click would have sent the form, and lost the words.
form.querySelector('button')!.disabled = false;

export {};
