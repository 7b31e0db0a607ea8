import type { Claim } from '../../collections/report.ts';
import { prints, rises } from '../compare.ts';

export const civilSociety: Claim[] = [
  { says: 'fewer than half of those registered are active', holds: (f) => f.measure('ngos-active-share').value < 50 },
  {
    says: 'The numbers of grants and awards and the sum of State procurement rose',
    holds: (f) =>
      ['ngo-grants', 'ngo-awards'].every((name) => rises(f.series(name))) &&
      f.measure('social-procurement-ratio').value > 1,
  },
  {
    says: 'did rise in every year given',
    holds: (f) => ['ngo-grants', 'ngo-awards'].every((name) => rises(f.series(name))),
  },
  {
    says: 'and the figures agree',
    holds: (f) => prints(f.measure('social-procurement-ratio'), f.statistic('social-procurement-growth')),
  },
  {
    says: 'For 2018 the division works',
    holds: (f) => prints(f.measure('social-procurement-parts-2018'), f.statistic('social-procurement-2018')),
  },
  {
    says: 'a small fraction of the stated total',
    holds: (f) => f.measure('social-procurement-parts-2017-share').value < 10,
  },
  {
    says: 'which is more than the total and rounds to another figure',
    holds: (f) => {
      const inBillions = f.measure('social-procurement-parts-2017-in-billions');
      const stated = f.statistic('social-procurement-2017');
      return inBillions.value > stated.value && !prints(inBillions, stated);
    },
  },
  {
    says: 'would still be',
    holds: (f) =>
      Number(
        (
          f.statistic('social-procurement-2018').value / f.measure('social-procurement-parts-2017-in-billions').value
        ).toFixed(1),
      ) === f.statistic('social-procurement-growth').value,
  },
  {
    says: 'The seventh Citizens Forum has a date in 2016',
    holds: (f) => f.paragraph(34).text.includes('seventh Citizens Forum was held on 25 November 2016'),
  },
  {
    says: 'the eighth has a day and a month, and no year',
    holds: (f) => {
      const { text } = f.paragraph(35);
      return /eighth Citizens Forum/.test(text) && !/\b20[01]\d\b/.test(text);
    },
  },
  {
    says: 'The first awards, in 2017',
    holds: (f) => f.paragraph(45).text.startsWith('The first NGO awards contest was held in 2017'),
  },
];
