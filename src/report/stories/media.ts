import type { Claim } from '../../collections/report.ts';
import { highest, near } from '../compare.ts';

export const media: Claim[] = [
  { says: 'Most media outlets are in print', holds: (f) => f.measure('media-newspapers-computed-share').value > 50 },
  {
    says: 'the stated total to the outlet',
    holds: (f) => f.measure('media-kinds-total').value === f.statistic('media-outlets').value,
  },
  {
    says: 'nearly a third are in Almaty',
    holds: (f) => {
      const { value } = f.measure('media-almaty-share');
      return value > 30 && value < 100 / 3;
    },
  },
  { says: 'Almaty comes first', holds: (f) => highest(f.series('media-by-region')).key === 'Almaty' },
  {
    says: 'of the provinces listed, Turkistan leads',
    holds: (f) =>
      ['karaganda', 'east-kazakhstan', 'pavlodar'].every(
        (place) => f.statistic(`media-${place}`).value < f.statistic('media-turkistan').value,
      ),
  },
  {
    says: 'followed by Karaganda',
    holds: (f) =>
      ['east-kazakhstan', 'pavlodar'].every(
        (place) => f.statistic(`media-${place}`).value < f.statistic('media-karaganda').value,
      ),
  },
  {
    says: 'the number is the same',
    holds: (f) => f.statistic('broadcasters-own-stations').value === f.statistic('media-broadcast').value,
  },
  {
    says: 'are State channels',
    holds: (f) => f.measure('channels-total').value === f.statistic('broadcasters-own-stations').value,
  },
  {
    says: 'a larger total',
    holds: (f) => f.measure('broadcasters-total').value === f.statistic('broadcasters').value,
  },
  {
    says: 'The smaller group thus has more languages than the larger',
    holds: (f) =>
      f.statistic('ethnic-publications').value < f.statistic('media-ethnic').value &&
      f.statistic('ethnic-publications-languages').value > f.measure('media-ethnic-languages').value,
  },
  { says: 'News is the subject of', holds: (f) => highest(f.series('media-by-subject')).key === 'News' },
  {
    says: 'stands ahead of society and politics',
    holds: (f) =>
      f.statistic('media-subject-advertising').value > f.statistic('media-subject-society-and-politics').value,
  },
  { says: 'nothing is left over', holds: (f) => near(f.measure('media-subjects-total').value, 100, 0.005) },
];
