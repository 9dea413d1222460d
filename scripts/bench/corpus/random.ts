/** A source of choices that gives the same ones for the same seed on every machine. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  integer(from: number, to: number): number;
  chance(probability: number): boolean;
  /** @throws RangeError for an empty list. */
  pick<T>(list: readonly T[]): T;
  /** `count` different items in the order of the list; all of them when there are fewer, none for a negative count. */
  sample<T>(list: readonly T[], count: number): readonly T[];
  /** A permanent id as content files use it: a letter and eight letters or digits. */
  id(): string;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LETTERS = 26;
const ID_LENGTH = 9;

/** Mulberry32: 32 bits of state, good enough to choose sentences by. */
export function seededRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    const item = list[integer(0, list.length - 1)];
    if (item === undefined) throw new RangeError('Nothing to pick from.');
    return item;
  };
  return {
    integer,
    chance: (probability) => next() < probability,
    pick,
    sample: (list, count) => {
      const left = new Set(list.keys());
      while (left.size > Math.max(count, 0)) left.delete(pick([...left]));
      return list.filter((_, index) => left.has(index));
    },
    id: () =>
      Array.from({ length: ID_LENGTH }, (_, index) =>
        ALPHABET.charAt(integer(0, (index === 0 ? LETTERS : ALPHABET.length) - 1)),
      ).join(''),
  };
}
