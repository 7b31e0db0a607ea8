import { expect, test } from 'vitest';
import { readDescriptor } from '../../src/load.ts';
import { dataFiles } from '../../src/publish/index.ts';
import { report } from '../../src/report/index.ts';
import { source } from '../support/damage.ts';
import { entries } from '../support/real.ts';

test('no published number has the noise of binary fractions', async () => {
  const files = await dataFiles({
    report,
    collections: entries,
    text: source,
    descriptor: readDescriptor(),
    ...{
      site: '',
      licence: { name: '', url: '' },
      annexNumbers: '',
      edition: '',
      date: '2030-01-05',
      forms: [],
      charts: [],
    },
    href: (path) => path,
    address: (path) => path,
  });
  const noisy = [...files].flatMap(([path, content]) => {
    const numbers = typeof content === 'string' && /\.(json|csv)$/.test(path) ? content.match(/\d+\.\d{6,}/g) : null;
    return (numbers ?? [])
      .filter((one) => Number(one) !== Number(Number(one).toPrecision(12)))
      .map((one) => `${path}: ${one}`);
  });
  expect(noisy).toEqual([]);
});
