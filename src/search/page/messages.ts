import type { SearchOutcome, SearchRequest } from '../client/engine.ts';

/** The query as messages repeat it; one that already has brackets gets no further ones around it. */
export function quoted(query: string): string {
  return /[「」『』]/u.test(query) ? query : `「${query}」`;
}

/** The count as it is told once after each search. */
export function statusSentence(
  { query, filters }: SearchRequest,
  { literal, spelled }: SearchOutcome,
): string {
  const total = literal.total + spelled.total;
  if (total === 0) {
    return query === ''
      ? 'この条件に当てはまるものはありません。'
      : `${scopeOf(filters)}${quoted(query)}を含むものは見つかりませんでした。`;
  }
  if (query === '') return `絞り込んだ結果は${total}件です。`;
  const part = literal.total === 0 ? 'すべて' : `うち${spelled.total}件は`;
  const others = spelled.total === 0 ? '' : `${part}、ほかの書き方で見つかったものです。`;
  return `${quoted(query)}の検索結果は${total}件です。${others}`;
}

function scopeOf({ municipality, ...others }: SearchRequest['filters']): string {
  if (Object.keys(others).length > 0) return '絞り込んだ範囲に、';
  return municipality === undefined ? '' : '選んだ自治体の文書に、';
}

/** Headings of both groups of results, and what the second one is. */
export function groupWords({ literal, spelled }: SearchOutcome): {
  readonly literal: string;
  readonly spelled: string;
  readonly explanation: string;
} {
  return {
    literal: `検索結果（${literal.total}件）`,
    spelled: `表記ゆれを含む結果（${spelled.total}件）`,
    explanation: '入力した言葉そのものではなく、ほかの書き方で見つかったものです。',
  };
}
