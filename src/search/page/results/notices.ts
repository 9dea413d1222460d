import type { UnavailableReason } from '../../client/engine.ts';
import { make } from '../dom.ts';

/** Why nothing could be searched: a site without an index is one that is only being written. */
const REASONS: Readonly<Record<UnavailableReason | 'preview', string>> = {
  unreachable:
    '検索に使う索引を読み込めませんでした。通信の状態を確かめて、もう一度お試しください。続けて起きるときは、下の「ほかの探し方」をご利用ください。',
  incomplete:
    '検索に使う索引の一部を読み込めませんでした。見つかるはずのものが抜けるおそれがあるため、結果を表示していません。通信の状態を確かめて、もう一度お試しください。続けて起きるときは、下の「ほかの探し方」をご利用ください。',
  'old-browser':
    'お使いのブラウザーは、この検索に対応していません。ブラウザーを新しい版に更新するか、下の「ほかの探し方」をご利用ください。',
  preview:
    '書きながら見る画面（npm run dev）には、検索の索引がありません。検索は、npm start で作ったサイトでお試しください。',
};

/** Shown in place of results when there is no answer. Another try does not help an old browser. */
export function errorNotice(reason: keyof typeof REASONS, retry: () => void): HTMLElement {
  const text = make('p', {}, [REASONS[reason]]);
  if (reason === 'old-browser') return make('div', { class: 'search-notice' }, [text]);
  const button = make('button', { type: 'button' }, ['もう一度検索する']);
  button.addEventListener('click', retry);
  return make('div', { class: 'search-notice' }, [text, button]);
}
