/**
 * Cells by keyboard, and the heads of rows and columns beside them: one of them takes the focus, the arrow keys go to its
 * neighbours, and Enter on a cell does what a click does. Their roles stay those of a table, so that a screen reader reads
 * them as it did.
 */
export function addGridKeys(table: Element, enter: (cell: HTMLTableCellElement) => void): void {
  const cells = [...table.querySelectorAll<HTMLTableCellElement>('td[id], tbody th, [data-columns]')];
  /** The column that a place stands in or over, by its id; a head over several is reached by pointing alone. */
  const columnOf = ({ id, dataset }: HTMLTableCellElement): string => dataset['columns'] ?? id.split('.')[1] ?? '';
  let at = cells.find(({ id }) => id);
  for (const cell of cells) cell.tabIndex = cell === at ? 0 : -1;

  const neighbour = (from: HTMLTableCellElement, key: string): HTMLTableCellElement | undefined => {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 }[key];
    if (!step) return undefined;
    const sideways = /Left|Right/.test(key);
    const line = cells.filter((cell) =>
      sideways ? cell.parentElement === from.parentElement : columnOf(cell) === columnOf(from),
    );
    return line[line.indexOf(from) + step];
  };

  // A link to a cell gives it the focus, too.
  table.addEventListener('focusin', ({ target }) => {
    const cell = target as HTMLTableCellElement;
    if (!cells.includes(cell)) return;
    at!.tabIndex = -1;
    cell.tabIndex = 0;
    at = cell;
  });
  table.addEventListener('keydown', (event) => {
    const { key, target } = event as KeyboardEvent;
    if (target !== at) return;
    const next = neighbour(at, key);
    const entered = key === 'Enter' && Boolean(at.id);
    if (next || entered) event.preventDefault();
    if (entered) enter(at);
    else next?.focus();
  });
}
