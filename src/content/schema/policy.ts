import { z } from 'zod';
import { CHANGE_KIND_LABELS, type ChangeKind } from '../../domain/policy/policy-document.ts';
import { FIDELITY_LABELS, type TextFidelity } from '../../domain/policy/provenance.ts';
import { parseTokyoInstant } from '../../domain/policy/publication.ts';
import { figureCheck, indicator } from './indicator.ts';
import { measureReference } from './initiatives.ts';
import {
  calendarDate,
  described,
  doubt,
  fieldContent,
  internalNote,
  line,
  noResultWord,
  otherPassage,
  slug,
  wordFor,
} from './parts.ts';

const head = z.strictObject({
  職名: described(line, '職名', { text: '原本の職名です。', example: '総務部長' }),
  氏名: described(line, '氏名', { text: '姓と名の間は空けます。', example: '村田 清和' }),
  読み: described(line.optional(), '読み', { text: '確かめられたときだけ書きます。', example: 'むらた きよかず' }),
});

const stageState = z.union([
  z.literal('公表済み'),
  z.strictObject({ 公表日: calendarDate }),
  noResultWord,
]);

const difference = z.strictObject({
  行: described(z.int().min(1), '行', { text: 'source.txt の行の番号です。', example: 12 }),
  理由: described(line, '理由', {
    text: '原本のとおりに載せない理由です。ページに表示します。',
    example: '列が一つずれているため、見出しに合う欄に置きました。',
  }),
});

const provenance = z.strictObject({
  文書名: described(line, '文書名', { text: '原本の名前です。', example: '平成31年度 総務部の運営方針' }),
  公開元: described(line, '公開元', { text: '原本を公開した自治体です。', example: '菊川市' }),
  収録: described(
    wordFor<TextFidelity>(FIDELITY_LABELS),
    '収録',
    { text: '文章を原文のまま載せたか、要約したかです。', example: '要約' },
  ),
  URL: described(z.url().optional(), 'URL', { text: '原本の場所です。', example: 'https://www.example.lg.jp/hoshin.pdf' }),
  取得日: described(calendarDate.optional(), '取得日', { text: '原本を手に入れた日です。', example: '2026-04-01' }),
  原本の注意点: described(z.array(line).default([]), '原本の注意点', {
    text: '原本や、文字への変換で気づいた点です。',
    example: ['表が2ページに分かれています。'],
  }),
  原本: described(z.literal('source.txt').optional(), '原本', {
    text: '同じフォルダーに置いた原本の文字です。行と欄が一つ残らず内容にあり、原文が一語も変わっていないことを、検査のたびに照らし合わせます。',
    example: 'source.txt',
  }),
  原本との違い: described(z.array(difference).default([]), '原本との違い', {
    text: '原本の行のうち、理由があって違う欄に置いたり直したりしたものです。',
    example: [],
  }),
});

const change = z.strictObject({
  日付: described(calendarDate, '日付', { text: '直した日です。', example: '2026-06-01' }),
  種別: described(
    wordFor<ChangeKind>(CHANGE_KIND_LABELS),
    '種別',
    { text: '重要・軽微・訂正です。', example: '訂正' },
  ),
  内容: described(line, '内容', { text: '何を変えたかです。', example: '目標値の誤りを正しました。' }),
  旧: described(line.optional(), '旧', { text: '訂正前の値です。', example: '405件' }),
  新: described(line.optional(), '新', { text: '訂正後の値です。', example: '450件' }),
});

const tokyoInstant = z.string().transform((text, context) => {
  const instant = parseTokyoInstant(text);
  if (instant !== null) return instant;
  context.addIssue({
    code: 'custom',
    message: `「${text}」は日時として読めません。日本時間で「2026-04-01 09:00」の形に書いてください。`,
    params: { code: 'schema/instant', remedy: '2026-04-01 09:00' },
  });
  return z.NEVER;
});

const yearBasis = z.union([
  z.strictObject({
    原本の表記: described(line, '原本の表記', { text: '原本にある年度の書き方です。', example: '平成31年度' }),
  }),
  z.strictObject({
    推定の理由: described(line, '推定の理由', {
      text: '原本に年度がないとき、そう考えた理由です。',
      example: '国勢調査の実施年度と書かれているため',
    }),
  }),
]);

export const policyFrontMatter = z.strictObject({
  題名: described(line, '題名', { text: '文書の題名です。', example: '総務部の運営方針' }),
  様式: described(slug, '様式', { text: 'forms フォルダーにある様式の識別子です。', example: 'unei-hoshin' }),
  年度の根拠: described(yearBasis, '年度の根拠', {
    text: '年度が原本に書かれているか、推定かを示します。',
    example: { 原本の表記: '平成31年度' },
  }),
  部長: described(z.array(head).default([]), '部長', { text: '部長などの職名と氏名です。', example: [] }),
  要旨: described(line.optional(), '要旨', { text: '急ぐ人のための一文です。', example: '7つの重点事業を掲げています。' }),
  段階: described(
    z.strictObject({ 方針公表: stageState, 上期レビュー: stageState, 年度末総括: stageState }),
    '段階',
    { text: '段階ごとに「公表済み」、公表日、または公表されていない理由を書きます。', example: { 方針公表: '公表済み' } },
  ),
  記載のない欄: described(z.record(z.string(), fieldContent).default({}), '記載のない欄', {
    text: '本文に見出しのない様式の欄と、その理由です。',
    example: { 総括: { 空欄: '未公表' } },
  }),
  課: described(z.array(slug).default([]), '課', { text: '課の識別子を原本の順に並べます。', example: ['soumu-ka'] }),
  施策: described(z.array(measureReference).default([]), '施策', { text: '部が担当する施策です。', example: ['soukei/7-3'] }),
  指標: described(z.array(indicator).default([]), '指標', { text: '文書全体に関わる数値です。', example: [] }),
  検算: described(z.array(figureCheck).default([]), '検算', { text: '数値の間で成り立つはずの関係です。', example: [] }),
  確認中: described(z.array(doubt).default([]), '確認中', { text: 'まだ確かめられていない点です。', example: [] }),
  注記: described(z.array(line).default([]), '注記', { text: '読む人への注意です。', example: [] }),
  その他: described(z.array(otherPassage).default([]), 'その他', { text: '様式に欄のない内容です。', example: [] }),
  出典: described(provenance, '出典', { text: '原本についての情報です。', example: {} }),
  更新履歴: described(z.array(change).default([]), '更新履歴', { text: '公開後に直した記録です。', example: [] }),
  公開日時: described(tokyoInstant.optional(), '公開日時', {
    text: 'この日時（日本時間）までは、どのページにも出ません。',
    example: '2026-04-01 09:00',
  }),
  内部メモ: internalNote,
});
export type RawPolicy = z.output<typeof policyFrontMatter>;
