import { excerpt } from './excerpt.ts';
import { base, pageAt } from './pages.ts';
import type { Place } from './places.ts';

/** The checks of a marked figure: where they are told, and the addresses of those about it. */
async function checksOf(mark: HTMLElement): Promise<{ path: string; found: (Element | null)[] }> {
  const cell = mark.closest('td[id]');
  if (cell) {
    // The ledger says of each check which cell it is about.
    const address = `${location.pathname}#${cell.id}`;
    const ledger = await pageAt('checks/');
    const told = [...ledger.querySelectorAll('.theme .check')].filter(
      (check) => check.querySelector('.doc a')?.getAttribute('href') === address,
    );
    return { path: 'checks/', found: told };
  }
  // The paragraph's own page marks the same figures in the same order, and tells of all its checks.
  const words = mark.closest('p')!;
  const path = `para/${/\d+/.exec(words.id)?.[0]}/`;
  const page = await pageAt(path);
  const same = page.getElementById(words.id)?.querySelectorAll('.m')[[...words.querySelectorAll('.m')].indexOf(mark)];
  const ids = same?.getAttribute('data-checks')?.split(' ') ?? [];
  return { path, found: ids.map((id) => page.getElementById(`check-${id}`)) };
}

/** What the mark of a checked figure stands for: claim, arithmetic, and the cells that it was computed from. */
export async function checked(mark: HTMLElement): Promise<Place> {
  const { path, found } = await checksOf(mark);
  const parts = excerpt(found, base + path);
  const ledger = parts[0]?.querySelector<HTMLAnchorElement>('[href*="/checks/#"]')?.href;
  return { name: `Checks of ${mark.textContent}`, go: 'Go to the ledger', href: ledger ?? `${base}checks/`, parts };
}
