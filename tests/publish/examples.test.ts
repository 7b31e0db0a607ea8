import { expect, test } from 'vitest';
import type { ParagraphEntry } from '../../src/collections/paragraphs.ts';
import { examples, type Questions } from '../../src/publish/examples.ts';

const questions = {
  file: 'rates.csv',
  subset: { file: 'rates.csv', where: ['place', 'Rural, south'], columns: ['rate', 'year'] },
  word: 'water',
} satisfies Questions;
const rates = 'place,year,rate\nUrban,2016,7\n"Rural, south",2016,8.5\n"Rural, south",2017,9\n';
const paragraph = (number: number, text: string, ...items: string[]) => ({ number, text, items }) as ParagraphEntry;
const data = {
  csv: () => rates,
  paragraphs: [paragraph(1, 'Water is scarce.'), paragraph(2, 'Land:', 'with water', 'dry'), paragraph(3, 'Air.')],
  address: (file: string) => `https://host.example/data/${file}`,
};

test('outputs are read from the data: a file, rows and columns of it, paragraphs with a word', () => {
  const outputs = examples(questions, data).map(({ output }) => output);
  expect(outputs).toEqual([rates, 'rate,year\n8.5,2016\n9,2017\n', '1 2 ']);
});

test('a column or a value that the file lacks is named', () => {
  const asking = (subset: Partial<NonNullable<Questions['subset']>>) => () =>
    examples({ ...questions, subset: { ...questions.subset, ...subset } }, data);
  expect(asking({ columns: ['year', 'deaths'] })).toThrow('rates.csv: Unexpected column deaths');
  expect(asking({ where: ['place', 'North'] })).toThrow('rates.csv: Unexpected place “North”, expected that of a row');
});
