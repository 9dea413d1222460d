import { z } from 'zod';
import {
  SUCCESSION_CERTAINTY_LABELS,
  SUCCESSION_LABELS,
  type SuccessionCertainty,
  type SuccessionKind,
} from '../../domain/organization/succession.ts';
import { indicator, moneyLine } from './indicator.ts';
import {
  calendarDate,
  described,
  doubt,
  fieldContent,
  fiscalYear,
  internalNote,
  line,
  opaqueId,
  otherPassage,
  slug,
  stageWord,
  wordFor,
} from './parts.ts';

/** `<plan>/<measure>`, both ids of the municipality's comprehensive plan. */
export const measureReference = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\/[a-z0-9-]+$/, { error: '「計画の識別子/施策の識別子」の形で書いてください。' })
  .transform((text) => {
    const [plan = '', measure = ''] = text.split('/');
    return { plan, measure };
  });

export const succession = z.strictObject({
  種別: described(wordFor<SuccessionKind>(SUCCESSION_LABELS), '種別', { text: 'つながり方です。', example: '改称' }),
  前: described(z.array(z.string()).default([]), '前', { text: '前の識別子の一覧です。', example: ['somu'] }),
  後: described(z.array(z.string()).default([]), '後', { text: '後の識別子の一覧です。', example: ['somu-kikaku'] }),
  年度: described(fiscalYear.optional(), '年度', { text: '新しい姿になった最初の年度です。', example: 2019 }),
  確度: described(
    wordFor<SuccessionCertainty>(SUCCESSION_CERTAINTY_LABELS),
    '確度',
    { text: '資料で確かめたものは確定、それ以外は推定です。', example: '推定' },
  ),
  根拠: described(line, '根拠', { text: 'そう言える根拠です。', example: '担当する施策が共通している。' }),
});
export type RawSuccession = z.output<typeof succession>;

const rating = z.strictObject({
  尺度: described(slug.optional(), '尺度', { text: '様式に定めた評価尺度です。一つだけなら省けます。', example: 'result' }),
  語: described(line, '語', { text: '自治体が付けた評価の語です。', example: '目標どおり達成' }),
  段階: described(stageWord, '段階', { text: '評価した段階です。', example: '年度末総括' }),
  評価者: described(line.optional(), '評価者', { text: '評価した人や組織です。', example: '担当課' }),
  コメント: described(line.optional(), 'コメント', { text: '評価に添えられた言葉です。', example: '計画どおり進んだ。' }),
});
export type RawRating = z.output<typeof rating>;

export const initiative = z.strictObject({
  識別子: described(opaqueId, '識別子', {
    text: '取組の変わらない識別子です。番号や題名が変わっても、部が変わっても同じものを使います。',
    example: 'k3x9pa',
  }),
  番号: described(line.optional(), '番号', { text: '原本の番号です。', example: '重点取組①' }),
  題名: described(line, '題名', { text: '取組の名前です。', example: '文書管理の適正化' }),
  課: described(z.union([slug, z.array(slug).min(1)]).optional(), '課', {
    text: '担当する課の識別子です。複数あれば一覧にします。',
    example: 'soumu-ka',
  }),
  難易度: described(line.optional(), '難易度', { text: '原本の難易度です。', example: 'B' }),
  期限: described(calendarDate.optional(), '期限', { text: '達成時期を日付にできるときに書きます。', example: '2019-03-31' }),
  記載: described(z.record(z.string(), fieldContent).default({}), '記載', {
    text: '様式の欄ごとの内容です。欄の名前は様式の定義と同じにします。',
    example: { 達成目標: '年間80回以上実施する。' },
  }),
  指標: described(z.array(indicator).default([]), '指標', { text: '数値や達成状態の一覧です。', example: [] }),
  評価: described(z.array(rating).default([]), '評価', { text: '自治体による評価です。', example: [] }),
  施策: described(z.array(measureReference).default([]), '施策', { text: '対応する総合計画の施策です。', example: ['soukei/7-3'] }),
  金額: described(z.array(moneyLine).default([]), '金額', { text: '予算や決算です。', example: [] }),
  連携先: described(z.array(line).default([]), '連携先', { text: '協力する相手です。', example: ['三鷹警察署'] }),
  根拠法令: described(z.array(line).default([]), '根拠法令', { text: '根拠となる法令です。', example: ['行政不服審査法'] }),
  関連計画: described(z.array(line).default([]), '関連計画', { text: '関係する計画です。', example: ['人材育成基本方針'] }),
  承継: described(z.array(succession).default([]), '承継', { text: '前の年度の取組とのつながりです。', example: [] }),
  確認中: described(z.array(doubt).default([]), '確認中', { text: 'まだ確かめられていない点です。', example: [] }),
  注記: described(z.array(line).default([]), '注記', { text: '読む人への注意です。', example: ['年度途中に担当が変わりました。'] }),
  その他: described(z.array(otherPassage).default([]), 'その他', { text: '様式に欄のない内容です。', example: [] }),
  内部メモ: internalNote,
});
export type RawInitiative = z.output<typeof initiative>;

export const initiativesFile = z.strictObject({
  課: described(slug.optional(), '課', { text: 'このファイルの取組に共通する課です。', example: 'soumu-ka' }),
  取組: described(z.array(initiative).min(1), '取組', { text: '取組の一覧です。', example: [] }),
  内部メモ: internalNote,
});
export type RawInitiativesFile = z.output<typeof initiativesFile>;
