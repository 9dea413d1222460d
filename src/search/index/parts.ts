import type { RecordTokens } from './record-tokens.ts';

/** Pagefind takes about 500 bytes of memory a token; of this many together with our own it stays below 600 MB. */
const MOST_TOKENS = 700_000;

/**
 * Cuts the records of a municipality into parts of about the same number of tokens, as few as memory allows, in their
 * order. There is always one, empty where there is no record.
 */
export function partsOf(
  records: readonly RecordTokens[],
  most: number = MOST_TOKENS,
): readonly (readonly RecordTokens[])[] {
  const sizes = records.map(({ content }) => content.split(' ').length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const count = Math.max(1, Math.ceil(total / most));
  const parts = Array.from({ length: count }, (): RecordTokens[] => []);
  let before = 0;
  for (const [index, record] of records.entries()) {
    parts[Math.floor((before / total) * count)]?.push(record);
    before += sizes[index] ?? 0;
  }
  return parts.filter((part, index) => index === 0 || part.length > 0);
}
