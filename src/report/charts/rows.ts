import type { Row } from '../../charts/rows.ts';
import type { CellFigure } from '../../collections/figures.ts';

/** Cells of a column or a row of a table as rows of a chart, each keyed by its label. */
export const rowsOf = (points: CellFigure[], of: { series: string; panel?: string }): Row[] =>
  points.map(({ label, value, use }) => ({ ...of, key: label, value, use }));
