import { SearchUnavailable } from '../engine.ts';

const GZIP = [0x1f, 0x8b];

/** Loads JSON that was packed with gzip when the index was built. Throws SearchUnavailable when it cannot be had. */
export function loadPacked(url: string, cache: RequestCache = 'default'): Promise<unknown> {
  return available(url, async () => JSON.parse(decoded(await loadUnpacked(url, cache))) as unknown);
}

/** Loads bytes that were packed with gzip when the index was built. Throws SearchUnavailable when they cannot be had. */
export function loadPackedBytes(url: string): Promise<Uint8Array> {
  return available(url, async () => new Uint8Array(await loadUnpacked(url)));
}

/**
 * What a packed file holds; a server that unpacks it by itself is no obstacle. Throws the browser's own error for a
 * file that is missing or cut.
 */
export async function loadUnpacked(url: string, cache: RequestCache = 'default'): Promise<ArrayBuffer> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  const bytes = await response.arrayBuffer();
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first !== GZIP[0] || second !== GZIP[1]) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).arrayBuffer();
}

/** UTF-16 where the byte order mark says so, else UTF-8. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

async function available<T>(url: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new SearchUnavailable('unreachable', `Could not load ${url}`, { cause: error });
  }
}
