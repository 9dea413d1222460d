import { z } from 'zod';
import { described, internalNote, line, markdownText } from './parts.ts';

export const siteFile = z.strictObject({
  サイト名: described(line, 'サイト名', { text: 'すべてのページの題名に付きます。', example: '部の運営方針' }),
  説明: described(line, '説明', { text: '検索結果などに出る一文です。', example: '各部の方針と結果を年度ごとに公開しています。' }),
  発行者: described(line, '発行者', { text: 'サイトの責任者です。', example: '見本市 広報課' }),
  連絡先: described(
    z.strictObject({
      名称: described(line, '名称', { text: '問い合わせを受ける課です。', example: '広報課' }),
      所在地: described(line.optional(), '所在地', { text: '住所です。', example: '見本市中央1番1号' }),
      電話: described(line.optional(), '電話', { text: '電話番号です。', example: '000-000-0000' }),
      メール: described(z.email().optional(), 'メール', { text: 'メールアドレスです。', example: 'koho@example.lg.jp' }),
      URL: described(z.url().optional(), 'URL', { text: '問い合わせのページです。', example: 'https://www.example.lg.jp/contact/' }),
    }),
    '連絡先',
    { text: '問い合わせ先です。', example: { 名称: '広報課' } },
  ),
  ライセンス: described(z.enum(['CC BY 4.0', 'PDL 1.0']), 'ライセンス', {
    text: '掲載内容の利用条件です。PDL 1.0 は公共データ利用規約です。',
    example: 'CC BY 4.0',
  }),
  このサイトについて: described(markdownText.optional(), 'このサイトについて', {
    text: '「このサイトについて」のページの冒頭に載せる文章です。',
    example: 'このサイトでは、各部の方針を公開しています。',
  }),
  内部メモ: internalNote,
});
export type RawSite = z.output<typeof siteFile>;
