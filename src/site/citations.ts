import { report } from '#report';
import type { Chart } from '../charts/index.ts';
import { formsOf, type Form } from '../cite/forms.ts';
import { itemOf, type CslItem } from '../cite/item.ts';
import { pathOf, type Locator } from '../cite/locator.ts';
import { templatesOf } from '../cite/templates.ts';
import { absolute, name } from './site.ts';

/** The forms of this report, with slots; the page that makes citations in the browser takes them along. */
export const templates = templatesOf(report);

/** All forms of one citation, leading back to this site where its address is known. */
export const citationsOf = (locator: Locator): Form[] => formsOf(templates, locator, absolute(pathOf(locator)) ?? '');

/** The same for reference managers. */
export const cslOf = (locator: Locator): CslItem => itemOf(report, locator, absolute(pathOf(locator)) ?? '');

/** A chart of this site as a place to cite. */
export const chartPlace = ({ id, headline, sources }: Chart): Extract<Locator, { kind: 'chart' }> => ({
  kind: 'chart',
  id,
  title: headline,
  by: name,
  ...sources,
});
