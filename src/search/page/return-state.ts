/** Where the reader was in a list of results: what coming back by the back button restores. */
export interface ReturnState {
  /** Results that stood on the page, of either group. */
  readonly literal: number;
  readonly spelled: number;
  /** Distance from the top in CSS pixels. */
  readonly scroll: number;
  /** Address of the result that was followed; null when none was. */
  readonly followed: string | null;
}

/** Reads what an entry of the browser's history holds; null when it is not ours, or of another version of the page. */
export function readReturnState(state: unknown): ReturnState | null {
  if (typeof state !== 'object' || state === null) return null;
  const { literal, spelled, scroll, followed } = state as Readonly<Record<keyof ReturnState, unknown>>;
  const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0;
  if (!isCount(literal) || !isCount(spelled) || !isCount(scroll)) return null;
  return { literal, spelled, scroll, followed: typeof followed === 'string' ? followed : null };
}
