import { writeRequest } from '../address.ts';
import { make } from '../dom.ts';
import type { Suggestion } from './suggestions.ts';

/** Why nothing could be searched: a site without an index is one that is only being written. */
const REASONS = {
  published:
    '検索に使う索引を読み込めませんでした。通信の状態を確かめて、もう一度お試しください。続けて起きるときは、下の「ほかの探し方」をご利用ください。',
  preview:
    '書きながら見る画面（npm run dev）には、検索の索引がありません。検索は、npm start で作ったサイトでお試しください。',
} as const;

/** Shown in place of results when the index cannot be loaded. */
export function errorNotice(kind: keyof typeof REASONS, retry: () => void): HTMLElement {
  const button = make('button', { type: 'button' }, ['もう一度検索する']);
  button.addEventListener('click', retry);
  return make('div', { class: 'search-notice' }, [make('p', {}, [REASONS[kind]]), button]);
}

/** Shown in place of results when nothing was found: searches that do find something, then general advice. */
export function noHitNotice(suggestions: readonly Suggestion[]): HTMLElement {
  const links = suggestions.map(({ sentence, request }) =>
    make('li', {}, [make('a', { href: writeRequest(request) }, [sentence])]),
  );
  return make('section', { class: 'search-notice' }, [
    make('h2', {}, ['次のように探すと、見つかることがあります']),
    make('ul', {}, [
      ...links,
      make('li', {}, ['言葉を短くする（例：「防災訓練の実施」を「防災訓練」に）']),
      make('li', {}, ['同じ意味のほかの言葉で探す']),
    ]),
  ]);
}
