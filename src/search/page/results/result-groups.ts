import type { ResultList, SearchOutcome } from '../../client/engine.ts';
import { make } from '../dom.ts';
import { groupWords } from '../messages.ts';
import { PAGE_SIZE, resultGroup, type GroupInput, type ResultGroup } from './result-group.ts';
import type { ReturnState } from '../return-state.ts';

/** Numbers of results on the page, of either group. */
export type ShownCounts = Pick<ReturnState, 'literal' | 'spelled'>;

/** The groups of results that stand on the page. */
export interface ShownResults {
  readonly elements: readonly HTMLElement[];
  /** The way past the first group to the second; null where there is only one. */
  readonly jump: HTMLElement | null;
  counts(): ShownCounts;
}

export const NOTHING_SHOWN: ShownResults = {
  elements: [],
  jump: null,
  counts: () => ({ literal: 0, spelled: 0 }),
};

/**
 * Loads the first ten results, literal ones first, or as many as stood there when the reader left (`before`). The
 * second group has its heading and its button even if the first one fills the ten. Rejects when the index cannot be
 * loaded.
 */
export async function loadResults(
  outcome: SearchOutcome,
  before: ShownCounts | null,
  hooks: Pick<GroupInput, 'look' | 'tell' | 'grown'>,
): Promise<ShownResults> {
  const words = groupWords(outcome);
  const inLiteral = before?.literal ?? PAGE_SIZE;
  const inSpelled = before?.spelled ?? Math.max(0, PAGE_SIZE - outcome.literal.total);
  const group = (results: ResultList, own: Pick<GroupInput, 'id' | 'heading' | 'note' | 'first'>) =>
    results.total === 0 ? null : resultGroup({ ...hooks, ...own, results });
  const [literal, spelled] = await Promise.all([
    group(outcome.literal, { id: 'search-literal', heading: words.literal, note: null, first: inLiteral }),
    group(outcome.spelled, {
      id: 'search-spelled',
      heading: words.spelled,
      note: words.explanation,
      first: inSpelled,
    }),
  ]);
  const isFarBelow = literal !== null && spelled !== null;
  return {
    elements: [literal, spelled].flatMap((one) => (one === null ? [] : [one.element])),
    jump: isFarBelow ? jumpLink(words.spelled) : null,
    counts: () => ({ literal: shownIn(literal), spelled: shownIn(spelled) }),
  };
}

function jumpLink(heading: string): HTMLElement {
  return make('p', { class: 'search-jump' }, [make('a', { href: '#search-spelled' }, [`${heading}へ移動`])]);
}

function shownIn(group: ResultGroup | null): number {
  return group?.shown() ?? 0;
}
