import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policy } from '../../src/headers.ts';
import { pages, read } from './site.ts';

const policies = (html: string) =>
  [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g)].map(([, said]) =>
    said!.replaceAll('&#39;', "'"),
  );

test('every page states the same policy before any script or style', () => {
  for (const file of pages) {
    const html = read(file);
    expect(policies(html), file).toEqual([policy]);
    expect(html.indexOf('http-equiv="Content-Security-Policy"'), file).toBeLessThan(
      html.search(/<script|<style|<link rel="stylesheet"|<\/head>/),
    );
    expect(html, file).toContain('<meta name="referrer" content="strict-origin-when-cross-origin"');
  }
});

test('all pages have the same inline style and script, and the policy has their hashes', () => {
  const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  for (const file of pages) {
    const html = read(file);
    const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text]) => digest(text!));
    const scripts = [...html.matchAll(/<script(?![^>]* src=)([^>]*)>([^]*?)<\/script>/g)]
      .filter(([, attributes]) => attributes !== ' type="application/ld+json"')
      .map(([, , text]) => digest(text!));
    expect(styles, file).toHaveLength(1);
    expect(scripts, file).toHaveLength(1);
    expect(policy).toContain(`script-src 'self' ${scripts[0]!};`);
    expect(policy).toContain(`style-src 'self' ${styles[0]!};`);
    expect(html, file).not.toMatch(/<[a-z][^>]*\s(?:style|on[a-z]+)=/);
  }
  expect(policy).not.toContain('unsafe');
});

test('no page loads from another origin, and no link runs script', () => {
  for (const file of pages) {
    const html = read(file);
    const taken = [
      ...html.matchAll(/\s(?:src|srcset|action|data|poster|formaction)="([^"]*)"/g),
      ...html.matchAll(/<(?:image|use|feImage)[^>]*\s(?:xlink:)?href="([^"]*)"/g),
      ...html.matchAll(/<link(?! rel="(?:canonical|schema\.DC)")[^>]*\shref="([^"]*)"/g),
    ].map(([, to]) => to!);
    expect(
      taken.filter((to) => !/^(\/(?!\/)|#|data:image\/)/.test(to)),
      file,
    ).toEqual([]);
    expect(html, file).not.toMatch(/href="\s*(?:javascript|vbscript|data):/i);
    expect(html, file).not.toMatch(/<(?:base[^>]*\shref|(?:object|embed|iframe|frame|applet)[\s>])/);
  }
});
