import { loadUnpacked } from './packed-file.ts';

/** What Pagefind's packed files begin with; it takes them unpacked as well. */
const SIGNATURE = 'pagefind_dcd';
const PACKED = /\.(?:pf_meta|pf_index|pagefind)$/;
const WASM = '.pagefind';

/**
 * Loads Pagefind's files in its place. Pagefind passes over a piece of its index that is missing, cut, or another page
 * of the server, and finds less: here such losses are counted.
 */
export class PagefindFiles {
  #lost = 0;
  #wasm: Promise<ArrayBuffer> | null = null;

  /** How many files could not be had so far. */
  get lost(): number {
    return this.#lost;
  }

  /** Stands for the browser's `fetch`. The same WebAssembly serves all indexes. */
  readonly fetch = async (url: string): Promise<Response> => {
    try {
      if (!PACKED.test(url)) return await intact(url);
      if (!url.endsWith(WASM)) return new Response(await unpacked(url));
      this.#wasm ??= unpacked(url);
      return new Response(await this.#wasm);
    } catch (error) {
      this.#lost += 1;
      if (url.endsWith(WASM)) this.#wasm = null;
      throw error;
    }
  };
}

async function intact(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response;
}

async function unpacked(url: string): Promise<ArrayBuffer> {
  const bytes = await loadUnpacked(url);
  const head = new TextDecoder().decode(bytes.slice(0, SIGNATURE.length));
  if (head !== SIGNATURE) throw new Error(`${url} is not of Pagefind.`);
  return bytes;
}
