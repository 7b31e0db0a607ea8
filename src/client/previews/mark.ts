import { idOf, readId } from '../../places/id.ts';
import { readUrl } from '../../places/read-url.ts';
import { previewUrlOf, urlOf } from '../../places/url.ts';
import { base, pageAt } from '../shared/fetch-page.ts';
import { excerpt } from './excerpt.ts';
import { check, type Preview } from './places.ts';

/** The ids of checks that an element of another page names. */
const idsOf = (element: Element | null | undefined): string[] => element?.getAttribute('data-checks')?.split(' ') ?? [];

/** The checks of a marked cell: its row has a page that names them, and each of them has one. */
async function checksOfCell({ id }: Element): Promise<Element[]> {
  const place = readUrl(`${location.pathname}#${id}`)!;
  const row = await pageAt(previewUrlOf(place).slice(1));
  const ids = idsOf(row.getElementById(id)?.querySelector('.m'));
  const previews = await Promise.all(ids.map((one) => check({ kind: 'check', id: one })));
  return previews.flatMap(({ parts }) => parts);
}

/** The checks of a marked figure: the paragraph's own page marks the same figures in the same order, and has all its checks. */
async function checksOfFigure(mark: HTMLElement): Promise<Element[]> {
  const words = mark.closest('p')!;
  const path = urlOf(readId(words.id)!).slice(1);
  const page = await pageAt(path);
  const same = page.getElementById(words.id)?.querySelectorAll('.m')[[...words.querySelectorAll('.m')].indexOf(mark)];
  const checks = idsOf(same).map((id) => page.getElementById(idOf({ kind: 'check', id })));
  return excerpt(checks, base + path);
}

/** What the mark of a checked figure refers to: claim, arithmetic, and the cells that it was computed from. */
export async function checked(mark: HTMLElement): Promise<Preview> {
  const cell = mark.closest('td[id]');
  const parts = await (cell ? checksOfCell(cell) : checksOfFigure(mark));
  const linkTo = (page: string) => parts[0]?.querySelector<HTMLAnchorElement>(`[href*="/${page}/"]`)?.href;
  const [finding, ledger] = [linkTo('findings'), linkTo('checks') ?? `${base}checks/`];
  return {
    name: `Checks of ${mark.textContent}`,
    go: finding ? 'Go to the finding' : 'Go to all checks',
    href: finding ?? ledger,
    parts,
  };
}
