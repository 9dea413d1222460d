import { z } from 'zod';
import {
  CERTAINTY_LABELS,
  type Certainty,
  IMPROVEMENT_LABELS,
  type Improvement,
  INDICATOR_KIND_LABELS,
  type IndicatorKind,
  OBSERVATION_ROLE_LABELS,
  type ObservationRole,
} from '../../domain/measurement/indicator.ts';
import { MONEY_KIND_LABELS, type MoneyKind } from '../../domain/measurement/money.ts';
import { BOUND_LABELS, type Bound } from '../../domain/measurement/quantity.ts';
import { described, fiscalYear, line, noResultWord, opaqueId, wordFor } from './parts.ts';

const roleWord = wordFor<ObservationRole>(OBSERVATION_ROLE_LABELS);
const improvementWord = wordFor<Improvement>(IMPROVEMENT_LABELS);
const kindWord = wordFor<IndicatorKind>(INDICATOR_KIND_LABELS);
const boundWord = wordFor<Bound>(BOUND_LABELS);
const certaintyWord = wordFor<Certainty>(CERTAINTY_LABELS);

const part = z.strictObject({
  名称: described(line, '名称', { text: '内訳の名前です。', example: '3市広域研修' }),
  値: described(z.number(), '値', { text: '半角数字で書きます。', example: 20 }),
  原本の表記: described(line.optional(), '原本の表記', { text: '原本での書き方です。', example: '20研修' }),
});

export const observation = z.strictObject({
  区分: described(roleWord, '区分', { text: '値の種類です。', example: '目標値' }),
  年度: described(fiscalYear, '年度', { text: '値が属する年度です。', example: '平成31年度' }),
  期間: described(line.optional(), '期間', {
    text: '通年・上期・下期・不明、日付（時点）、「開始日/終了日」のどれかです。省くと通年です。',
    example: '2018-04-01/2019-02-28',
  }),
  値: described(z.number().optional(), '値', { text: '半角数字で、カンマも単位も付けずに書きます。', example: 450 }),
  言葉: described(line.optional(), '言葉', { text: '数値でない目標や実績です。', example: '12月議会で可決' }),
  空欄: described(noResultWord.optional(), '空欄', { text: '値がない理由です。', example: '未公表' }),
  空欄の語: described(line.optional(), '空欄の語', { text: '原本が使う語です。', example: '集計中' }),
  条件: described(boundWord.optional(), '条件', { text: '以上・以下・以内・超・未満・約です。', example: '以上' }),
  延べ: described(z.boolean().optional(), '延べ', { text: '延べの数であれば true とします。', example: true }),
  小数の桁: described(z.number().int().min(0).max(6).optional(), '小数の桁', {
    text: '末尾の0まで示すときの桁数です。省くと、「原本の表記」か「値」に書いたとおり（77.30 なら2桁）に示します。',
    example: 2,
  }),
  原本の表記: described(line.optional(), '原本の表記', { text: '原本での書き方です。', example: '450件以上' }),
  欄: described(line.optional(), '欄', { text: 'この値が書かれている様式の欄です。', example: '達成目標' }),
  公表年度: described(fiscalYear.optional(), '公表年度', {
    text: 'この文書と異なる年度に公表された値であれば、その年度です。',
    example: 2019,
  }),
  確度: described(certaintyWord.optional(), '確度', { text: '確定・速報・見込みです。省くと確定です。', example: '速報' }),
  内訳: described(z.array(part).min(1).optional(), '内訳', {
    text: '合計がこの値になる内訳です。合わないと指摘が出ます。',
    example: [{ 名称: '3市広域研修', 値: 20 }],
  }),
  注記: described(line.optional(), '注記', { text: '値についての注意です。', example: '3月25日時点で確定した171件分' }),
});
export type RawObservation = z.output<typeof observation>;

const seriesBreak = z.strictObject({
  年度: described(fiscalYear, '年度', { text: 'この年度から前の値とつながりません。', example: 2019 }),
  理由: described(line, '理由', { text: 'つながらない理由です。', example: '集計方法が変わったため' }),
});

export const indicator = z.strictObject({
  識別子: described(opaqueId, '識別子', { text: '変わらない識別子です。', example: 'w8d2rk' }),
  名称: described(line, '名称', { text: '何を数えたものかです。', example: 'マスコミに取り上げられた件数' }),
  単位: described(line, '単位', { text: '原本の単位です。', example: '件' }),
  種類: described(kindWord.optional(), '種類', { text: '投入・活動・成果・対象です。原本が言うときだけ書きます。', example: '活動' }),
  望ましい方向: described(improvementWord.optional(), '望ましい方向', {
    text: '原本から読み取れるときだけ書きます。省くと記載なしです。',
    example: '多いほど良い',
  }),
  定義: described(line.optional(), '定義', { text: '数え方です。', example: '検査件数は中間検査を含む。' }),
  計算式: described(line.optional(), '計算式', { text: '割合などの式です。', example: '部の職員数÷市の職員数' }),
  設定の理由: described(line.optional(), '設定の理由', { text: 'この指標を選んだ理由です。', example: '情報発信の成果を示すため' }),
  値: described(z.array(observation).min(1), '値', { text: '目標値・実績値などの一覧です。', example: [] }),
  断絶: described(z.array(seriesBreak).optional(), '断絶', { text: '前の年度と比べられなくなった年度です。', example: [] }),
  注記: described(line.optional(), '注記', { text: '指標についての注意です。', example: '年度途中に対象を広げた。' }),
});
export type RawIndicator = z.output<typeof indicator>;

export const figureCheck = z.strictObject({
  種類: described(
    wordFor<'share' | 'difference' | 'sum'>({ share: '割合', difference: '差', sum: '合計' }),
    '種類',
    { text: '割合（％）・差・合計のどれかです。', example: '割合' },
  ),
  結果: described(opaqueId, '結果', { text: '結果となる指標の識別子です。', example: 'w8d2rk' }),
  もと: described(z.array(opaqueId).min(2), 'もと', {
    text: '計算のもとになる指標の識別子です。割合は［部分、全体］、差は［引かれる数、引く数］の順です。',
    example: ['k3x9pa', 'm4t7qb'],
  }),
});

export const moneyLine = z.strictObject({
  名称: described(line, '名称', { text: '経費の名前です。', example: '事業費' }),
  区分: described(wordFor<MoneyKind>(MONEY_KIND_LABELS), '区分', { text: '予算・決算などです。', example: '予算' }),
  年度: described(fiscalYear, '年度', { text: '金額の年度です。', example: 2019 }),
  金額: described(z.number(), '金額', { text: '半角数字です。', example: 1200 }),
  単位: described(z.enum(['円', '千円', '百万円', '億円']), '単位', { text: '原本の単位です。', example: '千円' }),
  財源内訳: described(
    z.array(z.strictObject({ 名称: line, 金額: z.number() })).optional(),
    '財源内訳',
    { text: '財源ごとの金額です。', example: [{ 名称: '一般財源', 金額: 1200 }] },
  ),
  注記: described(line.optional(), '注記', { text: '金額についての注意です。', example: '人件費を除く。' }),
});
export type RawMoneyLine = z.output<typeof moneyLine>;
