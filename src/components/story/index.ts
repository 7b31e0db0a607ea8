import Calc from './Calc.astro';
import Cell from './Cell.astro';
import Para from './Para.astro';
import Quote from './Quote.astro';
import Stat from './Stat.astro';

/** What a story in `content/stories/` may use besides Markdown. */
export const storyComponents = { Calc, Cell, Para, Quote, Stat };
