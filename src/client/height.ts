/** Tells the page that embeds this one how tall it is, so that its frame fits; the links leave the frame. */
for (const link of document.links) link.target = '_top';

const tell = (): void => {
  parent.postMessage({ type: 'height', height: document.documentElement.offsetHeight }, '*');
};
if (parent !== window) new ResizeObserver(tell).observe(document.documentElement);
