import { SearchUnavailable, type ResultList } from '../../client/engine.ts';
import { make } from '../dom.ts';
import { resultItem, type ResultLook } from './result-item.ts';

/** Results that are loaded and shown at a time. */
export const PAGE_SIZE = 10;

/** A list of results under its heading, with the button for further ones. */
export interface ResultGroup {
  readonly element: HTMLElement;
  /** Number of results on the page. */
  shown(): number;
}

export interface GroupInput {
  /** Anchor of the group on the page. */
  readonly id: string;
  readonly heading: string;
  /** How these results were found; null when they hold what was typed. */
  readonly note: string | null;
  readonly results: ResultList;
  /** Number of results to begin with. */
  readonly first: number;
  readonly look: ResultLook;
  /** Told in words when further results are there, or that they could not be loaded. */
  readonly tell: (sentence: string) => void;
  /** Told when further results stand on the page. */
  readonly grown: () => void;
}

/** Loads the first results of a group and shows them. Rejects when the index cannot be loaded. */
export async function resultGroup(input: GroupInput): Promise<ResultGroup> {
  const list = make('ol', { class: 'search-list', role: 'list' });
  const button = make('button', { type: 'button', class: 'search-more' });
  const headingId = `${input.id}-heading`;
  const section = make('section', { id: input.id, tabindex: '-1', 'aria-labelledby': headingId }, [
    make('h2', { id: headingId }, [input.heading]),
    ...(input.note === null ? [] : [make('p', {}, [input.note])]),
    list,
    button,
  ]);
  const add = async (count: number): Promise<Element | null> => {
    const hits = count === 0 ? [] : await input.results.load(list.children.length, count);
    const items = hits.map((hit) => resultItem(hit, input.look));
    list.append(...items);
    list.hidden = list.children.length === 0;
    const left = input.results.total - list.children.length;
    button.textContent = moreLabel(left, list.children.length);
    button.hidden = left === 0;
    return items[0]?.querySelector('a') ?? null;
  };
  await add(Math.min(input.first, input.results.total));
  button.addEventListener(
    'click',
    once(() => addMore(input, add)),
  );
  return { element: section, shown: () => list.children.length };
}

function moreLabel(left: number, shown: number): string {
  const next = Math.min(left, PAGE_SIZE);
  const all = next === left ? `${left}件を表示` : `${left}件のうち${next}件を表示`;
  return shown === 0 ? all : `続きの${next}件を表示（残り${left}件）`;
}

/** The focus moves to the first new result: the button stands behind it, or is gone. */
async function addMore(input: GroupInput, add: (count: number) => Promise<Element | null>): Promise<void> {
  try {
    const first = await add(PAGE_SIZE);
    if (first instanceof HTMLElement) first.focus();
    input.grown();
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    input.tell('続きを読み込めませんでした。通信の状態を確かめて、もう一度お試しください。');
  }
}

/** A listener that does nothing while its last run is still going on. */
function once(run: () => Promise<void>): () => void {
  let isRunning = false;
  return () => {
    if (isRunning) return;
    isRunning = true;
    void run().finally(() => {
      isRunning = false;
    });
  };
}
