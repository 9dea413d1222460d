import { z } from 'zod';
import { MEANING_LABELS, type Meaning } from '../../domain/policy/form.ts';
import {
  ACHIEVEMENT_LABELS,
  DIRECTION_LABELS,
  PROGRESS_LABELS,
  RATING_BASIS_LABELS,
  RATING_ORDER_LABELS,
  RATING_SUBJECT_LABELS,
} from '../../domain/policy/rating.ts';
import { described, fiscalYear, internalNote, line, slug, stageWord, wordFor } from './parts.ts';

const formField = z.strictObject({
  欄: described(line, '欄', { text: '内容のファイルで使う欄の名前です。', example: '基準値' }),
  見出し: described(line, '見出し', { text: '原本に印刷された見出しです。', example: '目標の基準値' }),
  上の見出し: described(line.optional(), '上の見出し', { text: '列をまとめる見出しです。', example: '目標の内容' }),
  補足: described(line.optional(), '補足', { text: '見出しに添えられた説明です。', example: '目標設定時の状態・比較実績' }),
  意味: described(wordFor<Meaning>(MEANING_LABELS), '意味', {
    text: '様式が違っても同じ内容を並べるための分類です。',
    example: '基準値',
  }),
  段階: described(stageWord, '段階', { text: 'この欄が書かれる段階です。', example: '方針公表' }),
  別の見出し: described(z.array(line).default([]), '別の見出し', { text: '原本による書き方の違いです。', example: ['基準値'] }),
});
export type RawFormField = z.output<typeof formField>;

const level = z.strictObject({
  語: described(line, '語', { text: '評価の語です。', example: '目標どおり達成' }),
  記号: described(line.optional(), '記号', { text: '記号があれば書きます。', example: 'A' }),
  基準: described(line.optional(), '基準', { text: '印刷された判定の基準です。', example: '達成率100％以上' }),
  達成: described(
    wordFor(ACHIEVEMENT_LABELS).optional(),
    '達成',
    { text: '原本が達成の度合いを言うときだけ書きます。', example: '達成' },
  ),
  進捗: described(
    wordFor(PROGRESS_LABELS).optional(),
    '進捗',
    { text: '原本が進み具合を言うときだけ書きます。', example: '順調' },
  ),
  方向: described(
    wordFor(DIRECTION_LABELS).optional(),
    '方向',
    { text: '原本が今後の方向を言うときだけ書きます。', example: '継続' },
  ),
});

const scale = z.strictObject({
  識別子: described(slug, '識別子', { text: '評価尺度の識別子です。', example: 'result' }),
  名称: described(line, '名称', { text: '評価の名前です。', example: '実績の評価' }),
  対象: described(
    wordFor(RATING_SUBJECT_LABELS),
    '対象',
    { text: '何を評価するかです。', example: '取組' },
  ),
  判定: described(
    wordFor(RATING_BASIS_LABELS),
    '判定',
    { text: '評価の決め方です。', example: '記載なし' },
  ),
  順序: described(
    wordFor(RATING_ORDER_LABELS),
    '順序',
    { text: '語の並べ方です。原本から分からなければ「順序の記載なし」とします。', example: '順序の記載なし' },
  ),
  全段階が判明: described(z.boolean(), '全段階が判明', { text: 'すべての語が分かっていれば true です。', example: false }),
  語の一覧: described(z.array(level).min(1), '語の一覧', { text: '評価の語です。', example: [] }),
  注記: described(line.optional(), '注記', { text: '尺度についての注意です。', example: '原本に凡例はありません。' }),
});
export type RawScale = z.output<typeof scale>;

export const formFile = z.strictObject({
  名称: described(line, '名称', { text: '様式の名前です。', example: '組織目標管理シート' }),
  適用年度: described(
    z.strictObject({ 開始: fiscalYear.optional(), 終了: fiscalYear.optional() }).default({}),
    '適用年度',
    { text: '使われた年度です。分からない側は省きます。', example: { 開始: 2018 } },
  ),
  取組の呼び名: described(line, '取組の呼び名', { text: '一つ一つの約束の呼び名です。', example: '目標項目' }),
  取組の見出し: described(line.optional(), '取組の見出し', { text: '取組の一覧の上の見出しです。', example: '重点的に取り組む施策・事業' }),
  文書の欄: described(z.array(formField).default([]), '文書の欄', { text: '文書全体の欄です。', example: [] }),
  取組の欄: described(z.array(formField).default([]), '取組の欄', { text: '取組ごとの欄です。', example: [] }),
  難易度: described(
    z
      .strictObject({
        見出し: described(line, '見出し', { text: '印刷された見出しです。', example: '難易度(ABC)' }),
        区分: described(z.array(line).min(1), '区分', { text: '凡例にある区分です。', example: ['A', 'B', 'C'] }),
        説明: described(line.optional(), '説明', { text: '区分の意味です。', example: '原本に説明はありません。' }),
      })
      .optional(),
    '難易度',
    { text: '難易度の凡例です。', example: { 見出し: '難易度(ABC)', 区分: ['A', 'B', 'C'] } },
  ),
  評価尺度: described(z.array(scale).default([]), '評価尺度', { text: 'この様式で使われる評価の語です。', example: [] }),
  注記: described(z.array(line).default([]), '注記', { text: '様式についての注意です。', example: [] }),
  内部メモ: internalNote,
});
export type RawForm = z.output<typeof formFile>;
