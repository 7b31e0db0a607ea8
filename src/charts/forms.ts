import { diary } from './diary.ts';
import { gap } from './gap.ts';
import { lifelines } from './lifelines.ts';
import { map } from './map.ts';
import { matrix } from './matrix.ts';
import { units } from './units.ts';
import type { Data } from './rows.ts';
import type { Frame } from './svg.ts';

/** The forms of chart there are, by name. A new one is a file `(data, options, frame) → drawing` and a line here. */
export const forms = { gap, diary, lifelines, map, matrix, units };

type Forms = typeof forms;
export type FormName = keyof Forms;

/** A form of chart with what it draws. */
export type Drawing = {
  [Name in FormName]: Data & { form: Name; options: Parameters<Forms[Name]>[1] };
}[FormName];

/** Draws it for one frame. */
export function drawn({ form, options, ...data }: Drawing, frame: Frame): Element {
  const draw = forms[form] as (data: Data, options: Drawing['options'], frame: Frame) => Element;
  return draw(data, options, frame);
}
