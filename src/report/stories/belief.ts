import type { Facts } from '../../collections/facts.ts';
import type { Claim } from '../../collections/report.ts';
import { highest, near, nearer, prints } from '../compare.ts';
import { mostly, namedGroups } from '../measures/religion.ts';

const answers = ['islam', 'christianity', 'judaism', 'buddhism', 'other'];

const noMajority = (f: Facts) =>
  namedGroups(f).filter((group) => answers.every((answer) => f.cell('annex-8', group, answer).value < 50));

/** Names of the faiths whose places of worship stand to their entities as asked. */
const faiths = (f: Facts, test: (places: number, entities: number) => boolean) => {
  const entities = new Map(f.series('religious-entities').map(({ key, value }) => [key, value]));
  return f
    .series('places-of-worship')
    .filter(({ key, value }) => test(value, entities.get(key)!))
    .map(({ key }) => key)
    .join();
};

export const belief: Claim[] = [
  {
    says: 'The table bears no date',
    holds: (f) => !/\b(19|20)\d\d\b/.test([f.table('annex-8').title, ...f.table('annex-8').notes].join()),
  },
  { says: 'Kazakhs among them', holds: (f) => mostly(f, 'islam').includes('kazakhs') },
  {
    says: 'Russians, Ukrainians, Belarusians, Poles and Germans',
    holds: (f) => mostly(f, 'christianity').join() === 'russians,ukrainians,germans,belarusians,polish',
  },
  {
    says: 'Tatars stand nearer the middle',
    holds: (f) => {
      const clear = [...mostly(f, 'islam'), ...mostly(f, 'christianity')];
      return (
        namedGroups(f)
          .filter((group) => !clear.includes(group))
          .join() === 'tatars,koreans'
      );
    },
  },
  {
    says: 'of those named, only Koreans have no majority faith',
    holds: (f) => noMajority(f).join() === 'koreans',
  },
  { says: 'Koreans alone have no majority', holds: (f) => noMajority(f).join() === 'koreans' },
  {
    says: 'is the highest in the table, and so is the share that preferred not to answer',
    holds: (f) =>
      ['no-religion', 'prefer-not-to-answer'].every(
        (answer) => highest(f.column('annex-8', answer)).row.id === 'koreans',
      ),
  },
  {
    says: 'At the start of 2018',
    holds: (f) =>
      ['ethnic-kazakhs-share', 'ethnic-russians-share'].every((id) => f.statistic(id).asAt === '2018-01-01'),
  },
  {
    says: 'The largest groups weigh most',
    holds: (f) => {
      const [kazakhs, russians, ...others] = f.series('ethnic-composition-share');
      return kazakhs.value > russians!.value && others.every(({ value }) => value < russians!.value);
    },
  },
  { says: 'less than one per cent of the population', holds: (f) => f.measure('other-christians-share').range![1] < 1 },
  {
    says: 'nearer to a quarter',
    holds: (f) => nearer(f.statistic('religion-orthodox-share').value, 25, f.measure('orthodox-third').value),
  },
  {
    says: 'the census share of Christianity, rounded',
    holds: (f) => prints(f.cell('annex-8', 'total', 'christianity'), f.statistic('religion-orthodox-share')),
  },
  {
    says: 'these already add up to the whole',
    holds: (f) => f.measure('religious-entities-total').value === f.statistic('religious-entities').value,
  },
  {
    says: 'close to the share of Muslims in the census',
    holds: (f) =>
      near(f.measure('religious-entities-muslim-share').value, f.cell('annex-8', 'total', 'islam').value, 1),
  },
  {
    says: 'Protestant entities outnumber Orthodox ones',
    holds: (f) => f.statistic('religious-entities-protestant').value > f.statistic('religious-entities-orthodox').value,
  },
  {
    says: 'also add up exactly',
    holds: (f) => f.measure('places-of-worship-total').value === f.statistic('places-of-worship').value,
  },
  {
    says: 'In every other case they differ',
    holds: (f) => faiths(f, (places, entities) => places === entities) === 'Muslim,New Apostolic Church',
  },
  {
    says: 'are the only ones to have more buildings',
    holds: (f) => faiths(f, (places, entities) => places > entities) === 'Catholic',
  },
];
