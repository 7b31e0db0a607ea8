import { HtmlValidate, type ConfigData } from 'html-validate';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pages, read } from './site.ts';

const title = /<title>([^<]*)<\/title>/;
const description = /<meta name="description" content="([^"]*)"/;

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData);
  const faults: string[] = [];
  for (const file of pages) {
    const { results } = await validator.validateString(read(file));
    for (const { line, column, message, ruleId } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${file}:${line}:${column} ${message} (${ruleId})`);
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
  // A thousand pages take their time where other work is done beside this.
}, 600_000);

test('titles and descriptions differ from page to page, and each page has one h1 and one main', () => {
  const titles = pages.map((file) => title.exec(read(file))?.[1]);
  const descriptions = pages.map((file) => description.exec(read(file))?.[1]);
  expect(new Set(titles).size).toBe(pages.length);
  for (const file of pages) {
    const html = read(file);
    expect(html.match(/<h1[\s>]/g), file).toHaveLength(1);
    expect(html.match(/<main[\s>]/g), file).toHaveLength(1);
    const [, translated = 'en'] = /^about\/([a-z]{2,3})\//.exec(file) ?? [];
    expect(html, file).toContain(`<html lang="${translated}"`);
  }
  // Paragraphs that repeat each other open with the same words.
  expect(pages.length - new Set(descriptions).size).toBeLessThan(20);
});
