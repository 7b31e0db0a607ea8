import { make } from './dom.ts';

/** A stylesheet that only what the reader asks for needs: settles when it holds. */
export function loadStyle(href: string): Promise<unknown> {
  const link = make('link', { rel: 'stylesheet', href });
  const loaded = new Promise((done) => {
    link.onload = link.onerror = done;
  });
  document.head.append(link);
  return loaded;
}
