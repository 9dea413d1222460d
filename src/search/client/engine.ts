import type { FilterName, SearchRecordKind } from '../../views/search/record.ts';

/** Values by filter: the values of one filter are alternatives, different filters must all hold. */
export type FilterChoice = Readonly<Partial<Record<FilterName, readonly string[]>>>;

export interface SearchRequest {
  /** As typed: terms, 「phrases」, leading minus. Empty: everything the filters let through. */
  readonly query: string;
  readonly filters: FilterChoice;
  /** `relevance`: by where the hit stands, then newest first. */
  readonly sort: 'relevance' | 'newest' | 'oldest';
}

/** A piece of a text; `hit` pieces are what was searched for. */
export interface TextPiece {
  readonly text: string;
  readonly hit: boolean;
}

/** One result with all that a list shows of it. */
export interface Hit {
  readonly kind: SearchRecordKind;
  /** Slug and name of the municipality. */
  readonly municipality: { readonly id: string; readonly name: string };
  /** Path below the site's root, with the anchor. */
  readonly path: string;
  readonly title: readonly TextPiece[];
  readonly document: string;
  readonly department: string;
  readonly sections: readonly string[];
  readonly year: string;
  readonly fiscalYear: number;
  /** The sentence with the best hit, and the heading or field it stands under. Never empty but for an empty record. */
  readonly excerpt: readonly TextPiece[];
  readonly label: string | null;
  /** How a result of the second group was found, one sentence each: 「防災」を「ぼうさい」から. */
  readonly found: readonly string[];
}

/** Results in order. Details are loaded on demand, ten at a time. */
export interface ResultList {
  readonly total: number;
  /** The results `from` (0 = first) up to `from + count`; fewer at the end. */
  load(from: number, count: number): Promise<readonly Hit[]>;
}

/** One value of a filter, and how many results of the current query have it. */
export interface FilterCount {
  readonly value: string;
  readonly label: string;
  /** With the choices of all other filters applied, so that a reader sees what choosing this value as well would give. */
  readonly count: number;
}

/** A spelling by which something was found that the literal query does not find. */
export interface FoundSpelling {
  /** The sentence of the spelling. */
  readonly how: string;
  readonly term: string;
  readonly spelling: string;
  readonly count: number;
}

export interface SearchOutcome {
  /** What was searched for as typed. */
  readonly literal: ResultList;
  /** What only another spelling of a term found; never a result of the first group. */
  readonly spelled: ResultList;
  readonly spellings: readonly FoundSpelling[];
  /** For both groups together, in the order of the page. */
  readonly counts: Readonly<Record<FilterName, readonly FilterCount[]>>;
  /**
   * When nothing at all was found: the query with its compounds cut into words, and how many results that would have.
   * A suggestion only; null when it would find nothing either, or when something was found.
   */
  readonly apart: { readonly query: string; readonly total: number } | null;
  /** When nothing at all was found: queries with the words nearest to what was typed, the nearest first. */
  readonly near: readonly string[];
}

/** Made by `openEngine({ root, municipalities })` in `open-engine.ts`. */
export interface SearchEngine {
  /** Throws SearchUnavailable when the index cannot be loaded. */
  search(request: SearchRequest): Promise<SearchOutcome>;
  /** Loads what a first search with these filters needs: call it when the field gets focus. Throws SearchUnavailable. */
  preload(filters?: FilterChoice): Promise<void>;
}

/**
 * Why there is no answer: the index could not be loaded (no network, or a page without a built index), or only a part of
 * it, so that something would be missing among the results, or the browser cannot unpack it.
 */
export type UnavailableReason = 'unreachable' | 'incomplete' | 'old-browser';

/** There is no answer, and so nothing to be said of what would be found. */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable';
  readonly reason: UnavailableReason;

  constructor(reason: UnavailableReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
