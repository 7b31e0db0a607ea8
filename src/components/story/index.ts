import Annex from './Annex.astro';
import Cell from './Cell.astro';
import Chart from './Chart.astro';
import Figure from './Figure.astro';
import Label from './Label.astro';
import Para from './Para.astro';
import Quote from './Quote.astro';

/** What a story in `content/stories/` may use besides Markdown. */
export const storyComponents = { Annex, Cell, Chart, Figure, Label, Para, Quote };
