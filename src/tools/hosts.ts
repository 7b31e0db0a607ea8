import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headers, headersOf } from '../headers.ts';

/** Leaves what hosts look for in the finished site: `_headers` for hosts behind a CDN, `.nojekyll` for GitHub Pages. */
export function hosts(): AstroIntegration {
  return {
    name: 'hosts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        writeFileSync(join(root, '_headers'), headersFile(readdirSync(root, { withFileTypes: true })));
        writeFileSync(join(root, '.nojekyll'), '');
      },
    },
  };
}

/**
 * The `_headers` file: a block for each file and folder at the root. No two blocks meet in one address, since some
 * hosts join what two blocks say, and a joined policy is stricter than either.
 */
export function headersFile(entries: { name: string; isDirectory(): boolean }[]): string {
  const paths = entries.map((entry) => `/${entry.name}${entry.isDirectory() ? '/' : ''}`).sort();
  return ['/', ...paths]
    .map((path) => {
      const lines = Object.entries(headersOf(path)).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path.length > 1 && path.endsWith('/') ? `${path}*` : path}\n${lines.join('')}`;
    })
    .join('\n');
}

/**
 * A configuration of nginx that serves the folder `root` on `port`: files packed beforehand, headers as declared,
 * types of the site's own files, `404.html` for what is not there.
 */
export function nginx(root: string, port: number): string {
  const locations = Object.entries(headers).map(([folder, said]) => {
    const lines = Object.entries(said).map(([name, value]) =>
      name === 'Content-Type'
        ? `      types {}\n      default_type ${value};\n`
        : `      add_header ${name} "${value.replaceAll('"', '\\"')}" always;\n`,
    );
    return `    location ${folder} {\n${lines.join('')}    }\n`;
  });
  return `worker_processes auto;
load_module modules/ngx_http_brotli_static_module.so;
events {}
http {
  include /etc/nginx/mime.types;
  types {
    text/csv csv;
    text/markdown md;
    application/x-bibtex bib;
    application/x-research-info-systems ris;
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types text/css text/csv text/plain text/markdown application/x-bibtex application/x-research-info-systems;
  sendfile on;
  gzip_static on;
  brotli_static on;
  gzip_vary on;
  server_tokens off;
  access_log off;
  server {
    listen ${port};
    root ${root};
    absolute_redirect off;
    error_page 404 /404.html;
${locations.join('')}  }
}
`;
}

if (import.meta.main) {
  const [root = join(process.cwd(), 'dist'), port = '80'] = process.argv.slice(2);
  console.log(nginx(root, Number(port)));
}
