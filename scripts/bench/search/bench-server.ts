import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';

/** One answer of the server. */
export interface Transfer {
  readonly path: string;
  readonly bytes: number;
  /** As a host that compresses would send it. */
  readonly compressedBytes: number;
}

/** Bytes as a plain server sends them, and as one that compresses does. */
export interface Amount {
  readonly bytes: number;
  readonly compressedBytes: number;
}

/** A server on 127.0.0.1 that counts what it sends. */
export interface BenchServer {
  readonly origin: string;
  /** What was sent since the last call. */
  takeTransfers(): readonly Transfer[];
  close(): void;
}

/** Address of a page without anything to see, whose script drives an engine. */
export const BENCH_PAGE = '/bench/';
const BENCH_HTML =
  '<!doctype html><html lang="ja"><script type="module" src="/bench/browser/bench.ts"></script>';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/**
 * Serves folders under their prefixes, the first that fits wins; a TypeScript file is sent without its types, so that
 * a browser runs the modules of the house as they are.
 *
 * @param mounts e.g. `{ '/src/': 'src', '/': 'dist' }`.
 */
export async function startBenchServer(mounts: Readonly<Record<string, string>>): Promise<BenchServer> {
  let transfers: Transfer[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    load(path, mounts)
      .then((body) => {
        transfers.push({ path, bytes: body.byteLength, compressedBytes: compressedSize(body) });
        response.writeHead(200, { 'Content-Type': typeOf(path), 'Content-Length': body.byteLength });
        response.end(body);
      })
      .catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeTransfers: () => {
      const taken = transfers;
      transfers = [];
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What several answers came to. */
export function amountOf(transfers: readonly Transfer[]): Amount {
  return {
    bytes: transfers.reduce((total, one) => total + one.bytes, 0),
    compressedBytes: transfers.reduce((total, one) => total + one.compressedBytes, 0),
  };
}

async function load(path: string, mounts: Readonly<Record<string, string>>): Promise<Buffer> {
  if (path === BENCH_PAGE) return Buffer.from(BENCH_HTML);
  const prefix = Object.keys(mounts).find((one) => path.startsWith(one));
  if (prefix === undefined) throw new Error(`Nothing is served at ${path}.`);
  const below = path.slice(prefix.length);
  const file = join(mounts[prefix] ?? '', below.endsWith('/') || below === '' ? `${below}index.html` : below);
  const body = await readFile(file);
  return extname(file) === '.ts' ? Buffer.from(withoutTypes(body.toString())) : body;
}

/** Imports keep their `.ts` endings, which lead back to this server. */
function withoutTypes(source: string): string {
  const compilerOptions = {
    target: ScriptTarget.ESNext,
    module: ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  };
  return transpileModule(source, { compilerOptions }).outputText;
}

/** What is packed already, like the index files of Pagefind, does not become smaller. */
function compressedSize(body: Buffer): number {
  return Math.min(body.byteLength, gzipSync(body).byteLength);
}

function typeOf(path: string): string {
  if (path.endsWith('/')) return 'text/html; charset=utf-8';
  return TYPES[extname(path)] ?? 'application/octet-stream';
}
