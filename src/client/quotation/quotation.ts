/** The quotation checker comes when a quotation is to be checked. */
document.querySelector('#quoted')!.addEventListener('submit', (event) => {
  event.preventDefault();
  void import('./check-quote.ts').then((asked) => asked.compare());
});

export {};
