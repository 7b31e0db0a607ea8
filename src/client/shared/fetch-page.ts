/** Pages of this site, read once each when they are asked for; the one that is shown is at hand. */
const read = new Map<string, Promise<Document>>();

/** The site's root, with a slash at its end. */
export const base = import.meta.env.BASE_URL;

async function load(path: string): Promise<Document> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** @param path from the site's root, `para/15/` */
export function pageAt(path: string): Promise<Document> {
  const whole = base + path;
  if (whole === location.pathname) return Promise.resolve(document);
  const page = read.get(whole) ?? load(whole);
  read.set(whole, page);
  // What failed may be asked for again.
  page.catch(() => read.delete(whole));
  return page;
}
