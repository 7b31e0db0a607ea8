import type { StatisticSpec } from '../../collections/statistics.ts';

/** Trade unions and the workers they represent (para. 59). The report does not say which period the rise is measured from. */
export const tradeUnions: StatisticSpec[] = [
  { id: 'trade-unions', label: 'Active trade unions', unit: 'organizations', asAt: null, paragraph: 59, quote: 'More than {400} trade unions are active' },
  { id: 'trade-union-employees', label: 'Employees represented by trade unions', unit: 'persons', asAt: null, paragraph: 59, quote: 'more than {3 million} employees' },
  { id: 'trade-union-coverage-rise', label: 'Rise in trade union coverage of workers since the previous period', unit: 'per cent', asAt: null, paragraph: 59, quote: 'has increased by {12.5} per cent' },
];
