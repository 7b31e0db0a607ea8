import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { types } from '../serve.ts';

const packed = new Set(['.woff2', '.png']);

/** Serves a folder as a good host would: brotli at its best for text, nothing cached, on a free port. */
export function serve(dir: string): Promise<Server> {
  const bodies = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    let file = join(dir, decodeURIComponent(new URL(request.url!, 'http://localhost').pathname));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!existsSync(file)) file += '.html';
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = extname(file);
    const body = bodies.get(file) ?? (packed.has(type) ? readFileSync(file) : brotliCompressSync(readFileSync(file)));
    bodies.set(file, body);
    response.writeHead(200, {
      'content-type': types[type] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'content-length': body.length,
      ...(!packed.has(type) && { 'content-encoding': 'br' }),
    });
    return response.end(body);
  });
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server)));
}
