/** `document`: the head of a document page; `passage`: a section of it; `initiative`: one promise. */
export type SearchRecordKind = 'document' | 'passage' | 'initiative';

/**
 * What a text is, best first: a hit in a title is worth more than one in a figure or name, and that more than one in
 * running text. `form` is what the sheet prints for everybody: labels, explanations of fields, words for empty cells.
 */
export type BlockWeight = 'title' | 'heading' | 'figure' | 'narrative' | 'form';

/** One text of a record, as the page prints it: plain, one line a paragraph. */
export interface SearchBlock {
  readonly weight: BlockWeight;
  /** The heading or field above the text, as the page prints it; null where it has none. It is found, too, as `form`. */
  readonly label: string | null;
  readonly text: string;
}

/** What search results can be narrowed by. A record without a value has an empty list. */
export type FilterName =
  'municipality' | 'kind' | 'year' | 'department' | 'section' | 'measure' | 'stage' | 'rating' | 'difficulty';

/** Something that can be found: one place of a page, with all texts that stand there. */
export interface SearchRecord {
  readonly kind: SearchRecordKind;
  /** Path below the site's root with the anchor, without the base path: `/yokote/somu/2018/#k3x9pa`. */
  readonly path: string;
  /** 題名 of the promise with its number, heading of the passage, or department, year and form of the document. */
  readonly title: string;
  /** 総務部 平成30年度（2018年度） 組織目標管理シート */
  readonly document: string;
  /** Name of the department in that year. */
  readonly department: string;
  /** Names of the sections in charge. */
  readonly sections: readonly string[];
  /** 2018 */
  readonly fiscalYear: number;
  /** 平成30年度（2018年度） */
  readonly year: string;
  /** Every text of the place once, in the order of the page. */
  readonly blocks: readonly SearchBlock[];
  /**
   * Values as a page prints them; the municipality as its slug. `department` has the names of all departments of the
   * line, `rating` the city's own word with its scale and form, because a word counts inside its scale only.
   */
  readonly filters: Readonly<Record<FilterName, readonly string[]>>;
}
