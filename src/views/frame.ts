/** One step of the way to a page; the last has no address because it is the page itself. */
export interface Crumb {
  readonly label: string;
  readonly href: string | null;
}

/** What every page carries around its own content. All addresses are ready to be printed. */
export interface Frame {
  /** Text of `<title>`, site name included. */
  readonly title: string;
  readonly description: string;
  readonly canonical: string | null;
  /** False for pages that search engines must not list. */
  readonly indexable: boolean;
  readonly crumbs: readonly Crumb[];
  readonly siteName: string;
  readonly homeHref: string;
  readonly aboutHref: string;
  readonly search: SearchFieldView;
  /** True for the search page alone: it brings a field and a script of its own. */
  readonly isSearchPage: boolean;
  /** True for the page on which staff import documents: its script reads them inside the browser. */
  readonly isImportPage: boolean;
  readonly publisher: string;
  /** Name, address, telephone …; an address on the web or by mail or telephone can be followed. */
  readonly contact: readonly { readonly label: string; readonly href: string | null }[];
  readonly licence: { readonly name: string; readonly href: string };
  /** A sentence shown at the top of every page of a fictional municipality. */
  readonly notice: string | null;
}

/** The search field at the top of every page: a plain form that leads to the search page. */
export interface SearchFieldView {
  readonly action: string;
  /** What is searched, as the field's label. */
  readonly label: string;
  /** Id of the municipality whose documents are searched; null for those of the whole site. */
  readonly municipality: string | null;
}

export interface Link {
  readonly label: string;
  readonly href: string;
}
