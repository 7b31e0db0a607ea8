import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { headersOf } from '../src/headers.ts';
import { reportPath } from '../src/paths.ts';

/** What a host calls each kind of file. */
export const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * A plain file server, as any host has one: `root` under `base`, folders by their index, `404.html` for the rest. By hand,
 * since it gives the headers that the site declares for hosts (`headersOf`) and nothing a host would not: the servers
 * on npm bring headers, fallbacks and caches of their own, behind which a missing one would not be noticed.
 */
export function serve(root: string, port: number, base = '/'): Server {
  return createServer(filesOf(root, base)).listen(port);
}

/** Answers with the files of `root`; `head` is put first in the head of each page. */
export function filesOf(root: string, base: string, head = ''): RequestListener {
  return (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    let file = join(root, normalize(path.startsWith(base) ? path.slice(base.length) : '404.html'));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const found = existsSync(file);
    if (!found) file = join(root, '404.html');
    const said = headersOf(`/${file.slice(join(root, '/').length)}`);
    response.writeHead(found ? 200 : 404, {
      'content-type': said['Content-Type'] ?? types[extname(file)] ?? 'application/octet-stream',
      ...(said['Speculation-Rules'] && { 'speculation-rules': said['Speculation-Rules'] }),
    });
    if (head && extname(file) === '.html') response.end(readFileSync(file, 'utf8').replace('<head>', `$&${head}`));
    else createReadStream(file).pipe(response);
  };
}

if (import.meta.main) serve(reportPath('dist'), Number(process.env['PORT'] ?? 4322), process.env['BASE_PATH'] ?? '/');
