import Annex from './Annex.astro';
import Assert from './Assert.astro';
import Calc from './Calc.astro';
import Cell from './Cell.astro';
import Chart from './Chart.astro';
import Label from './Label.astro';
import Numeral from './Numeral.astro';
import Para from './Para.astro';
import Quote from './Quote.astro';
import Stat from './Stat.astro';
import TreatyDate from './TreatyDate.astro';
import Words from './Words.astro';

/** What a story in `content/stories/` may use besides Markdown. */
export const storyComponents = {
  Annex,
  Assert,
  Calc,
  Cell,
  Chart,
  Label,
  Numeral,
  Para,
  Quote,
  Stat,
  TreatyDate,
  Words,
};
