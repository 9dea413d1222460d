import { type Match, matchSentences } from './match-sentences.ts';
import { pairSentences } from './pair-sentences.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { diffWords } from './word-diff.ts';
import { sameWording, visibleLength, wordingKey } from './words.ts';

/**
 * A stretch of a comparison in the characters of the sources. The old sides of all runs are the old text, the new sides
 * the new one. `same` may be spelt differently (平成32年度, 令和2年度). A moved sentence stands twice, under one number.
 */
export type Run =
  | { readonly kind: 'same'; readonly before: string; readonly after: string }
  | { readonly kind: 'deleted'; readonly before: string; readonly after: '' }
  | { readonly kind: 'inserted'; readonly before: ''; readonly after: string }
  | { readonly kind: 'moved-away'; readonly before: string; readonly after: ''; readonly move: number }
  | { readonly kind: 'moved-here'; readonly before: ''; readonly after: string; readonly move: number };

/** What became of a text. Only `changed` has marks: in a rewritten text they would hide more than they show. */
export type TextDiff =
  | { readonly kind: 'same'; readonly before: string; readonly after: string }
  | { readonly kind: 'changed'; readonly runs: readonly Run[] }
  | { readonly kind: 'rewritten'; readonly before: string; readonly after: string };

/** Above this share of changed characters, of all characters of both texts, they are shown without marks. */
const REWRITTEN_SHARE = 0.6;

/**
 * Compares two texts word by word, sentence by sentence, after folding widths and names of years. White space is not
 * compared. A text against nothing is one insertion or deletion. Time grows with the length, also of unlike texts.
 */
export function diffTexts(before: string, after: string): TextDiff {
  if (isWrappedAnew(before, after)) return { kind: 'same', before, after };
  const runs = joinRuns(runsOf(sentencesOf(before), sentencesOf(after)));
  const changed = sum(runs.map((run) => (isChange(run) ? visibleLength(run.before + run.after) : 0)));
  const all = sum([before, after].map(visibleLength));
  if (changed === 0 && runs.every(({ kind }) => !kind.startsWith('moved')))
    return { kind: 'same', before, after };
  const isOneSided = visibleLength(before) === 0 || visibleLength(after) === 0;
  if (changed > REWRITTEN_SHARE * all && !isOneSided) return { kind: 'rewritten', before, after };
  return { kind: 'changed', runs };
}

/** The runs of a comparison, whatever became of the text: a rewritten one is a deletion and an insertion. */
export function runsIn(diff: TextDiff): readonly Run[] {
  if (diff.kind === 'changed') return diff.runs;
  const { before, after } = diff;
  if (diff.kind === 'same') return before + after === '' ? [] : [{ kind: 'same', before, after }];
  return [
    { kind: 'deleted', before, after: '' },
    { kind: 'inserted', before: '', after },
  ];
}

/** Lines broken at other places would otherwise be other sentences. */
function isWrappedAnew(before: string, after: string): boolean {
  const [first, second] = [before, after].map((text) => wordingKey(text).replaceAll(' ', ''));
  return first === second && sameWording(before, after);
}

function runsOf(olds: readonly Sentence[], news: readonly Sentence[]): readonly Run[] {
  const { kept, moved } = matchSentences(olds, news);
  const moves = numberMoves(moved);
  const ends: readonly Match[] = [...kept, [olds.length, news.length]];
  let [i, j] = [0, 0];
  return ends.flatMap(([oldEnd, newEnd]) => {
    const gap = {
      olds: placed(olds, [i, oldEnd], moves.away),
      news: placed(news, [j, newEnd], moves.here),
    };
    [i, j] = [oldEnd + 1, newEnd + 1];
    const [before, after] = [olds[oldEnd]?.text, news[newEnd]?.text];
    const runs = runsInGap(gap);
    return before === undefined || after === undefined
      ? runs
      : [...runs, { kind: 'same', before, after } as const];
  });
}

/** A sentence of a gap between kept ones; `move` where it has moved. */
interface Placed {
  readonly sentence: Sentence;
  readonly move: number | null;
}

function placed(
  sentences: readonly Sentence[],
  [from, to]: readonly [number, number],
  moves: ReadonlyMap<number, number>,
): readonly Placed[] {
  return sentences
    .slice(from, to)
    .map((sentence, step) => ({ sentence, move: moves.get(from + step) ?? null }));
}

/** Numbers the moves from 1 in the order of the old text; sentences that moved together share a number. */
function numberMoves(moved: readonly Match[]): {
  readonly away: ReadonlyMap<number, number>;
  readonly here: ReadonlyMap<number, number>;
} {
  const [away, here] = [new Map<number, number>(), new Map<number, number>()];
  let number = 0;
  moved.forEach(([before, after], index) => {
    const [previousBefore, previousAfter] = moved[index - 1] ?? [];
    const isNext = previousBefore === before - 1 && previousAfter === after - 1;
    if (!isNext) number += 1;
    away.set(before, number);
    here.set(after, number);
  });
  return { away, here };
}

function runsInGap({ olds, news }: { olds: readonly Placed[]; news: readonly Placed[] }): readonly Run[] {
  let [i, j] = [0, 0];
  const runs = pairSentences(olds.map(keyToPair), news.map(keyToPair)).flatMap(({ before, after }) => {
    const apart = [...olds.slice(i, before[0]).map(goneRun), ...news.slice(j, after[0]).map(comeRun)];
    [i, j] = [before[1], after[1]];
    return [...apart, ...editedRuns(olds.slice(...before), news.slice(...after))];
  });
  return [...runs, ...olds.slice(i).map(goneRun), ...news.slice(j).map(comeRun)];
}

function keyToPair({ sentence, move }: Placed): string | null {
  return move === null ? sentence.key : null;
}

function textOf(sentences: readonly Placed[]): string {
  return sentences.map(({ sentence }) => sentence.text).join('');
}

function goneRun({ sentence, move }: Placed): Run {
  const { text: before } = sentence;
  return move === null
    ? { kind: 'deleted', before, after: '' }
    : { kind: 'moved-away', before, after: '', move };
}

function comeRun({ sentence, move }: Placed): Run {
  const { text: after } = sentence;
  return move === null
    ? { kind: 'inserted', before: '', after }
    : { kind: 'moved-here', before: '', after, move };
}

function editedRuns(olds: readonly Placed[], news: readonly Placed[]): readonly Run[] {
  const [old, own] = [textOf(olds), textOf(news)];
  const isRepeated = olds.map(keyToPair).join('\n') === news.map(keyToPair).join('\n');
  const stretches = isRepeated ? [{ isSame: true, before: old, after: own }] : diffWords(old, own);
  return stretches.flatMap(({ isSame, before, after }): readonly Run[] => {
    if (isSame) return [{ kind: 'same', before, after }];
    return [
      ...(before === '' ? [] : [{ kind: 'deleted', before, after: '' } as const]),
      ...(after === '' ? [] : [{ kind: 'inserted', before: '', after } as const]),
    ];
  });
}

/** Joins neighbours of one kind, so that two deleted sentences are one deletion. */
function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const previous = joined.at(-1);
    const isOne = previous?.kind === run.kind && moveOf(previous) === moveOf(run);
    if (!isOne) joined.push(run);
    else
      joined[joined.length - 1] = {
        ...run,
        before: previous.before + run.before,
        after: previous.after + run.after,
      } as Run;
  }
  return joined;
}

function moveOf(run: Run): number | null {
  return 'move' in run ? run.move : null;
}

function isChange({ kind }: Run): boolean {
  return kind === 'deleted' || kind === 'inserted';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
