import { expect, test } from 'vitest';
import { headersOf } from '../../src/headers.ts';
import { files, read } from './site.ts';

/** What a host reads in `_headers`: a path, perhaps with a star at its end, and the headers of all that it matches. */
const blocks = read('_headers')
  .trim()
  .split('\n\n')
  .map((block) => {
    const [path, ...lines] = block.split('\n');
    const said = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)!.slice(1, 3) as [string, string]);
    const holds = (address: string) =>
      path!.endsWith('*') ? address.startsWith(path!.slice(0, -1)) : address === path;
    return { holds, said: Object.fromEntries(said) };
  });

test('_headers says of each address what is declared, and says it once', () => {
  const addresses = files
    .filter((file) => !['_headers', '.nojekyll'].includes(file))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  for (const address of addresses) {
    const met = blocks.filter(({ holds }) => holds(address));
    expect(met, address).toHaveLength(1);
    expect(met[0]!.said, address).toEqual(headersOf(address));
  }
});

// Without `.nojekyll` it would leave out the files whose names begin with an underscore.
test('GitHub Pages finds its mark to send all files as they are, and a page for those that are not there', () => {
  expect(read('.nojekyll')).toBe('');
  expect(files).toContain('404.html');
});
