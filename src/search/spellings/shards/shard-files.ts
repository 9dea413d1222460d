/** Files of the amounts, and of the pieces of a lexicon, below the bundle's folder. */
export const AMOUNTS_FILE = 'words/amounts.bin';

export function shardFile(shard: number): string {
  return `words/${shard}.bin`;
}
