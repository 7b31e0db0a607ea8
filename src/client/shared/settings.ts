/** What the browser keeps for this site under a name; empty where it keeps nothing. */
export function readSetting(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a choice of the reader's. A browser that keeps nothing forgets it with the page. */
export function saveSetting(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // It still holds on this page.
  }
}
