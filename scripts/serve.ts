import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** What to serve, and where. `basePath` is the path the site was built for, e.g. `/` or `/hoshin/`. */
export interface Serving {
  readonly folder: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  readonly basePath?: string;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
};

/** Texts become smaller on the way; pictures, and what Pagefind has packed, would not. */
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|xml|manifest)|image\/svg)/;
const packed = promisify(gzip);

type Answer =
  | { readonly kind: 'file'; readonly path: string; readonly status: 200 | 404 }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'plain'; readonly status: 400 | 404 | 405; readonly text: string };

/**
 * Serves a folder of finished pages on 127.0.0.1, the way a plain web host does: `index.html` for a folder, a
 * redirect to the address with a slash, `404.html` with status 404, texts compressed for who takes them so.
 *
 * @returns the listening server.
 * @throws the system's error when the port cannot be used (`EADDRINUSE`, `EACCES`).
 */
export async function serveFolder(serving: Serving): Promise<Server> {
  const folder = resolve(serving.folder);
  const basePath = withSlashes(serving.basePath ?? '/');
  const server = createServer((request, response) => {
    answer(request, folder, basePath)
      .then((reply) => send(request, response, reply))
      .catch((error: unknown) => {
        response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(String(error));
      });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(serving.port, '127.0.0.1', listening);
  });
  return server;
}

/** `hoshin`, `/hoshin` and `/hoshin/` all mean `/hoshin/`. */
function withSlashes(basePath: string): string {
  return `/${basePath.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
}

async function answer(request: IncomingMessage, folder: string, basePath: string): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { kind: 'plain', status: 405, text: 'Method Not Allowed' };
  }
  const [address = '/', query] = (request.url ?? '/').split('?', 2);
  const path = decodePath(address);
  if (path === null) return { kind: 'plain', status: 400, text: 'Bad Request' };
  const redirect = (location: string): Answer => ({
    kind: 'redirect',
    location: query === undefined ? location : `${location}?${query}`,
  });
  if (`${path}/` === basePath) return redirect(basePath);
  const file = path.startsWith(basePath) ? fileBelow(folder, path.slice(basePath.length)) : null;
  const kind = file === null ? null : await kindOf(file);
  if (file === null || kind === null) return notFound(folder);
  if (!path.endsWith('/'))
    return kind === 'file' ? { kind: 'file', path: file, status: 200 } : redirect(`${address}/`);
  const index = join(file, 'index.html');
  const isPage = kind === 'folder' && (await kindOf(index)) === 'file';
  return isPage ? { kind: 'file', path: index, status: 200 } : notFound(folder);
}

/** A path below the folder; null when it leads out of it or has an empty step. */
function fileBelow(folder: string, path: string): string | null {
  const file = resolve(folder, path);
  const isBelow = file === folder || file.startsWith(folder + sep);
  return isBelow && !path.startsWith('/') && !path.includes('//') ? file : null;
}

/** The path as the file system spells it, or null when it cannot be a path: bad escapes, NUL, backslashes. */
function decodePath(address: string): string | null {
  try {
    const path = decodeURIComponent(address);
    return path.startsWith('/') && !/[\0\\]/.test(path) ? path : null;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

async function notFound(folder: string): Promise<Answer> {
  const page = join(folder, '404.html');
  return (await kindOf(page)) === 'file'
    ? { kind: 'file', path: page, status: 404 }
    : { kind: 'plain', status: 404, text: 'Not Found' };
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  return found.isDirectory() ? 'folder' : 'file';
}

async function send(request: IncomingMessage, response: ServerResponse, reply: Answer): Promise<void> {
  const headers = { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' };
  if (reply.kind === 'redirect') {
    response.writeHead(301, { ...headers, Location: reply.location }).end();
    return;
  }
  const content = reply.kind === 'file' ? await readFile(reply.path) : Buffer.from(`${reply.text}\n`);
  const named = reply.kind === 'file' ? CONTENT_TYPES[extname(reply.path)] : 'text/plain; charset=utf-8';
  const type = named ?? 'application/octet-stream';
  const isPacked = COMPRESSIBLE.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const body = isPacked ? await packed(content) : content;
  response.writeHead(reply.status, {
    ...headers,
    ...(reply.status === 405 ? { Allow: 'GET, HEAD' } : {}),
    ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}),
    'Content-Type': type,
    'Content-Length': body.byteLength,
    Vary: 'Accept-Encoding',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
