import { bars } from './bars.ts';
import { columns } from './columns.ts';
import { diary } from './diary.ts';
import { diverging } from './diverging.ts';
import { dumbbell } from './dumbbell.ts';
import { gap } from './gap.ts';
import { lifelines } from './lifelines.ts';
import { lines } from './lines.ts';
import { map } from './map.ts';
import { matrix } from './matrix.ts';
import { pairs } from './pairs.ts';
import { parts } from './parts.ts';
import { poles } from './poles.ts';
import { pyramid } from './pyramid.ts';
import type { Data } from './rows.ts';
import { shares } from './shares.ts';
import { stacks } from './stacks.ts';
import type { Frame } from './svg.ts';
import { tally } from './tally.ts';
import { units } from './units.ts';

/** The forms of chart there are, by name. A new one is a file `(data, options, frame) → drawing` and a line here. */
const forms = {
  bars,
  columns,
  diary,
  diverging,
  dumbbell,
  gap,
  lifelines,
  lines,
  map,
  matrix,
  pairs,
  parts,
  poles,
  pyramid,
  shares,
  stacks,
  tally,
  units,
};

type Forms = typeof forms;
type FormName = keyof Forms;

/** A form of chart with what it draws. */
export type Drawing = {
  [Name in FormName]: Data & { form: Name; options: Parameters<Forms[Name]>[1] };
}[FormName];

/** Draws it for one frame. */
export function drawn({ form, options, ...data }: Drawing, frame: Frame): Element {
  const draw = forms[form] as (data: Data, options: Drawing['options'], frame: Frame) => Element;
  return draw(data, options, frame);
}
