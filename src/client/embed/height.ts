/** Tells the page that embeds this one how tall it is, where that page listens: its frame can fit to the pixel. */
const tell = (): void => {
  parent.postMessage({ type: 'height', height: document.documentElement.offsetHeight }, '*');
};
if (parent !== window) new ResizeObserver(tell).observe(document.documentElement);

export {};
