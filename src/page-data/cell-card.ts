import type { TableEntry } from '../collections/tables.ts';
import { number } from '../format.ts';
import type { TableLayout } from '../parse/grammar.ts';

/** What a cell says beside its figure, on the card that opens at it. */
export interface CellFacts {
  unit: string | null;
  /** What part of its total it is, in words; null where its table has no totals or it is one. */
  share: string | null;
}

/** The facts of one cell. Only counts have a share: rates and percentages of parts do not add up to those of the whole. */
export function cellFacts(
  table: Pick<TableEntry, 'columns' | 'rows'>,
  { partsOf = {} }: Pick<TableLayout, 'partsOf'>,
  [row, column]: [row: string, column: string],
): CellFacts {
  const line = table.rows.find(({ id }) => id === row)!;
  const { unit, type } = table.columns.find(({ id }) => id === column)!;
  const valueIn = (id: string) => table.rows.find((one) => one.id === id)?.cells.find((cell) => cell.column === column);
  const [part, whole] = [valueIn(row), wholeOf(row, partsOf)].map((one) =>
    typeof one === 'string' ? valueIn(one) : one,
  );
  const sums = type === 'integer' && typeof part?.value === 'number' && typeof whole?.value === 'number';
  return {
    unit: unit ?? line.unit,
    share:
      sums && whole.value! > 0
        ? `${number((100 * part.value!) / whole.value!, 1)} per cent of the total, ${number(whole.value!)}`
        : null,
  };
}

/** The id of the row that a row is part of. */
function wholeOf(row: string, partsOf: Record<string, string>): string | undefined {
  const [pattern, whole] = Object.entries(partsOf).find(([one]) => new RegExp(one).test(row)) ?? [];
  return pattern && row.replace(new RegExp(pattern), whole!);
}
