/** Why another spelling may stand for a term. */
export type AlternativeKind =
  'year' | 'number' | 'reading' | 'kana' | 'okurigana' | 'variant' | 'synonym' | 'department';

/** Another spelling of a whole term, again an exact phrase. */
export interface Alternative {
  readonly kind: AlternativeKind;
  /** Canonical form of the whole term with the part replaced: 取組状況 → 取り組み状況. */
  readonly text: string;
  /** The part of the term that was replaced, as typed, and what stands in its place. */
  readonly from: string;
  readonly to: string;
  /**
   * Whether the phrase may only match where a run of digits or Latin letters is not cut: R1 is not R10. The engine
   * passes it to `encodePhrase(text, { whole })`.
   */
  readonly whole: boolean;
  /** How it was found, for the results page: 「取組」の別の書き方「取り組み」で見つかりました。 */
  readonly sentence: string;
}
