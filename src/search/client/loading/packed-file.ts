import { SearchUnavailable } from '../engine.ts';

const GZIP = [0x1f, 0x8b];

/**
 * Loads JSON that was packed with gzip when the index was built; a server that unpacks it by itself is no obstacle.
 * Throws SearchUnavailable when it cannot be had.
 */
export async function loadPacked(url: string, cache: RequestCache = 'default'): Promise<unknown> {
  try {
    const response = await fetch(url, { cache });
    if (!response.ok) throw new Error(`${response.status} for ${url}`);
    const bytes = await response.arrayBuffer();
    return JSON.parse(await unpack(bytes)) as unknown;
  } catch (error) {
    throw new SearchUnavailable(`Could not load ${url}`, { cause: error });
  }
}

async function unpack(bytes: ArrayBuffer): Promise<string> {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first !== GZIP[0] || second !== GZIP[1]) return new TextDecoder().decode(bytes);
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).text();
}
