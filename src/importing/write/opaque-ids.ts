const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const CHARACTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const LENGTH = 6;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Proposes permanent ids: the same import proposes the same ids, none of them taken, none of them telling anything.
 * Each call gives the id for one thing; `seed` says which.
 */
export function idProposer(taken: Iterable<string>): (seed: string) => string {
  const used = new Set(taken);
  return (seed) => {
    for (let attempt = 0; ; attempt += 1) {
      const id = idOf(`${seed}#${String(attempt)}`);
      if (used.has(id)) continue;
      used.add(id);
      return id;
    }
  };
}

function idOf(seed: string): string {
  let id = LETTERS[hash(`0${seed}`) % LETTERS.length] ?? 'a';
  for (let index = 1; index < LENGTH; index += 1) {
    id += CHARACTERS[hash(`${String(index)}${seed}`) % CHARACTERS.length] ?? 'a';
  }
  return id;
}

/** FNV-1a over code units: well spread, and alike in every program. */
function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME) >>> 0;
  }
  return (value ^ (value >>> 15)) >>> 0;
}
