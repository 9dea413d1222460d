import { z } from 'zod';
import { described, internalNote, line } from './parts.ts';

const sameMeaning = z
  .array(line)
  .min(2)
  .refine((words) => new Set(words).size === words.length, { error: '一組の中に同じ語が二度あります。' });

const reading = z.strictObject({
  語: described(line, '語', { text: '文書に出てくるとおりの語です。', example: '協働' }),
  読み: described(
    z.string().regex(/^[ぁ-ゖー]+$/, { error: '読みは、空白を入れずにひらがなで書いてください（例: きょうどう）。' }),
    '読み',
    { text: 'ひらがなで書きます。読み方が二つある語は、二つに分けて書きます。', example: 'きょうどう' },
  ),
});

/** `search.yaml` of a municipality: words of its own for the search. The file may be missing. */
export const searchFile = z.strictObject({
  言い換え: described(z.array(sameMeaning).default([]), '言い換え', {
    text: '同じ意味の語の組です。一つで検索した人に、ほかの語で書かれたものも示します。略称、愛称、制度の新旧の名前などを書きます。',
    example: [['みほんっ子プラン', '子ども・子育て支援事業計画']],
  }),
  読み: described(z.array(reading).default([]), '読み', {
    text: '辞書にない語の読みです。かなで検索した人が見つけられるようになります。地名、施設名、事業の名前などを書きます。',
    example: [{ 語: '協働', 読み: 'きょうどう' }],
  }),
  内部メモ: internalNote,
});
export type RawSearch = z.output<typeof searchFile>;
