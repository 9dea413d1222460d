/** What an engine found for a query: paths of records, best first. */
export interface Found {
  readonly literal: readonly string[];
  /** Found by another spelling only; empty for engines that do not tell. */
  readonly spelled: readonly string[];
}

/** An engine as the bench drives it inside the browser. */
export interface BrowserEngine {
  /** What a reader waits for: a search with the texts of its first ten results. */
  firstTen(query: string): Promise<void>;
  /** All results. */
  all(query: string): Promise<Found>;
}

/** Every module beside this one exports it. `municipalities` are the ids of all that can be searched. */
export type OpenEngine = (municipalities: readonly string[]) => Promise<BrowserEngine>;
