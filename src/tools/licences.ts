import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { typefaces } from '../styles/typefaces.ts';

/** What reaches readers in another form than a script: typefaces as files, outlines drawn in a map. */
const madeFrom = [...typefaces.map(({ file }) => file.split('/')[0]!), 'world-atlas'];

/** Terms under which a thing may be passed on with its notice and nothing else. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'OFL-1.1']);

/** The names of the packages that modules come from; a module of this project comes from none. */
export function packagesOf(modules: Iterable<string>): string[] {
  const names = [...modules].map((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

/** A package's name, version and terms, and the text of them. @throws {Error} for terms that are not allowed to be shipped, or without a text. */
export function noticeOf(name: string, folder = join('node_modules', name)): string {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  if (!license || !allowed.has(license)) throw new Error(`${name} is under ${license}: it may not reach readers`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} comes without the text of its licence`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/**
 * Leaves `licences.txt` in the finished site: the notice of every package of which readers get anything. Packages in
 * scripts are those the bundler met, so none can be forgotten, and one under other terms stops the build.
 */
export function licences(): AstroIntegration {
  const met = new Set<string>();
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'licences',
                generateBundle(_, bundle) {
                  if (this.environment.name !== 'client') return;
                  for (const chunk of Object.values(bundle)) {
                    if (chunk.type === 'chunk') chunk.moduleIds.forEach((id) => met.add(id));
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        const notices = [...new Set([...madeFrom, ...packagesOf(met)])].sort().map((name) => noticeOf(name));
        const head =
          'What of this site comes from others, and under which terms. The document is the United Nations’.\n';
        writeFileSync(join(fileURLToPath(dir), 'licences.txt'), [head, ...notices].join(`\n${'='.repeat(80)}\n\n`));
      },
    },
  };
}

/** `npm run licences`: what readers get, and what else this project is made with, by its terms. */
if (import.meta.main) {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { license?: string }>;
  };
  const byTerms = Map.groupBy(Object.keys(packages).filter(Boolean), (path) => packages[path]!.license ?? 'not said');
  for (const [terms, paths] of [...byTerms].sort(([, a], [, b]) => b.length - a.length)) {
    const names = packagesOf(paths.map((path) => `/${path}/`));
    console.log(`${terms}: ${names.length}${allowed.has(terms) ? '' : `: ${names.join(', ')}`}`);
  }
  console.log(existsSync('dist/licences.txt') ? '\nWhat readers get:\n' : '\nWhat readers get: `npm run build` first');
  if (existsSync('dist/licences.txt'))
    console.log(
      readFileSync('dist/licences.txt', 'utf8')
        .match(/^\S+ \S+ \(.*\)$/gm)!
        .join('\n'),
    );
}
