import Annex from './Annex.astro';
import Cell from './Cell.astro';
import Chart from './Chart.astro';
import Figure from './Figure.astro';
import Label from './Label.astro';
import Para from './Para.astro';
import Picture from './Picture.astro';
import Quote from './Quote.astro';
import Reach from './Reach.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';

/** What a story in `content/stories/` may use besides Markdown. */
export const storyComponents = { Annex, Cell, Chart, Figure, Label, Para, Picture, Quote, Reach, Step, Steps };
