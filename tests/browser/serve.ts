/** Serves the sample pages on a free port of this machine alone. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PAGES_FOLDER = fileURLToPath(new URL('../pages', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A page made by a test: its markup, and response headers where it needs some of its own. */
export type MadePage = string | { readonly body: string; readonly headers: Readonly<Record<string, string>> };

export type PageServer = { readonly origin: string; readonly close: () => Promise<void> };

/** @param extra pages made by a test, by path (`/made.html`), besides those of the folder */
export async function servePages(extra: ReadonlyMap<string, MadePage> = new Map(), port = 0): Promise<PageServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const made = extra.get(path);
    if (made !== undefined) {
      const { body, headers } = typeof made === 'string' ? { body: made, headers: {} } : made;
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? TYPES['.html'], ...headers }).end(body);
      return;
    }
    // Browsers ask for it by themselves, and would report that it is missing.
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = join(PAGES_FOLDER, normalize(path === '/' ? '/front.html' : path));
    readFile(file).then(
      (body) =>
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found'),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      }),
  };
}
