import { diffArrays } from 'diff';
import { visibleLength, type Word, wordsOf } from './words.ts';

/** A stretch of two sentences: the same words in both, or what stands in one instead of what stood in the other. */
export interface Stretch {
  readonly isSame: boolean;
  readonly before: string;
  readonly after: string;
}

/** An equal stretch up to this length between two changes (の, を, 、) is no landmark for the reader. In characters. */
const LONGEST_ISLAND = 2;
/**
 * Beyond this many single words changed the search for the shortest list of changes is given up, because its time
 * grows with the square; a sentence has some thirty words.
 */
const MOST_EDITS = 500;

/** The words that changed between two sentences. The old sides of the stretches are the old sentence, likewise the new. */
export function diffWords(before: string, after: string): readonly Stretch[] {
  const [olds, news] = [wordsOf(before), wordsOf(after)];
  const changes = diffArrays(keysOf(olds), keysOf(news), { maxEditLength: MOST_EDITS });
  if (changes === undefined) return [{ isSame: false, before, after }];
  let [i, j] = [0, 0];
  const stretches = changes.map(({ added, removed, count }): Stretch => {
    const [from, to] = [i, j];
    if (!added) i += count;
    if (!removed) j += count;
    return {
      isSame: !added && !removed,
      before: textOf(before, olds, [from, i]),
      after: textOf(after, news, [to, j]),
    };
  });
  return mergeIslands(stretches);
}

function keysOf(words: readonly Word[]): string[] {
  return words.map(({ key }) => key);
}

/** The source from one word up to another. */
function textOf(source: string, words: readonly Word[], [from, to]: readonly [number, number]): string {
  return from === to ? '' : source.slice(words[from]?.start, words[to - 1]?.end);
}

/** Joins neighbouring changes, and those with nothing but an island between them. */
function mergeIslands(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  stretches.forEach((stretch, index) => {
    const isBetween = index > 0 && index < stretches.length - 1;
    const isIsland = stretch.isSame && isBetween && visibleLength(stretch.before) <= LONGEST_ISLAND;
    const isSame = stretch.isSame && !isIsland;
    const previous = merged.at(-1);
    if (previous?.isSame !== isSame) merged.push({ ...stretch, isSame });
    else merged[merged.length - 1] = join(previous, stretch);
  });
  return merged;
}

function join(first: Stretch, second: Stretch): Stretch {
  return {
    isSame: first.isSame,
    before: first.before + second.before,
    after: first.after + second.after,
  };
}
