import { report } from '#report';
import type { Known } from '../places/known.ts';
import { citableOf, nearest } from '../places/nearest.ts';
import { pinpoint } from '../places/pinpoint.ts';
import { urlOf } from '../places/url.ts';
import { placeOf, type Use } from '../places/use.ts';
import { absolute } from './site.ts';

/**
 * Where a figure stands, for a file that leaves the site: the whole address, or where no host is set the United
 * Nations' citation, `HRI/CORE/XYZ/2019, annex 5 (Urban: 2016; Deaths)`.
 */
export const sourceIn =
  (known: Known) =>
  (use: Use): string => {
    const place = placeOf(use);
    const citable = citableOf(nearest(place, known).place);
    return absolute(urlOf(place)) ?? [report.symbol, citable && pinpoint(citable, 'un')].filter(Boolean).join(', ');
  };
