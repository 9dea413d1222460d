/** With so many bits a token, marked in two places, a quarter of the tokens that do not occur pass. */
const BITS = 3;
const BYTE = 8;

/**
 * A Bloom filter of index tokens, A phrase of which one token does not pass stands nowhere, and needs no piece of the
 * index to be loaded for that.
 */
export function makeSieve(tokens: ReadonlySet<string>): Uint8Array {
  const sieve = new Uint8Array(Math.ceil((tokens.size * BITS) / BYTE) + 1);
  for (const token of tokens) {
    for (const place of placesOf(token, sieve)) {
      sieve[place >> 3] = (sieve[place >> 3] ?? 0) | (1 << (place % BYTE));
    }
  }
  return sieve;
}

/** False for a token that was not put in; true for all that were, and for some others. */
export function passes(sieve: Uint8Array, token: string): boolean {
  return placesOf(token, sieve).every((place) => (((sieve[place >> 3] ?? 0) >> (place % BYTE)) & 1) === 1);
}

function placesOf(token: string, { length }: Uint8Array): readonly number[] {
  return [hash(token, 0x811c9dc5), hash(token, 0x9747b28c)].map((value) => value % (length * BYTE));
}

/** FNV-1a (Fowler, Noll, Vo) from a given beginning, mixed once more at the end; up to 2³² − 1. */
function hash(text: string, beginning: number): number {
  let value = beginning;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
