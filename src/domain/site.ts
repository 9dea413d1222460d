/** What every page says about the site itself; the publisher's data, not a setting of a build. */
export interface SiteProfile {
  readonly name: string;
  readonly description: string;
  readonly publisher: string;
  readonly contact: {
    readonly name: string;
    readonly address: string | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly url: string | null;
  };
  readonly licence: 'CC BY 4.0' | 'PDL 1.0';
  /** Markdown shown at the top of the page about this site. */
  readonly about: string | null;
}
