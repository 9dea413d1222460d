import type { Query } from '../../query/query.ts';

/** One character says too little by itself: particles, suffixes. */
const LEAST = 2;

/**
 * A query with its compounds cut into words, as one would type it: 移住防災計画 → 移住 防災 計画. Null when nothing can be
 * cut, or where the browser cannot tell words.
 */
export function wordsApart({ terms, excluded }: Query): string | null {
  if (typeof Intl.Segmenter !== 'function') return null;
  const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
  const cut = terms.map(({ written, exact }) => {
    const words = [...segmenter.segment(written)].filter((one) => one.isWordLike === true);
    const long = words.map(({ segment }) => segment).filter((word) => Array.from(word).length >= LEAST);
    return exact || long.length < 2
      ? { words: [exact ? `「${written}」` : written], isCut: false }
      : { words: long, isCut: true };
  });
  if (!cut.some(({ isCut }) => isCut)) return null;
  const without = excluded.map(({ written, exact }) => (exact ? `-「${written}」` : `-${written}`));
  return [...cut.flatMap(({ words }) => words), ...without].join(' ');
}
