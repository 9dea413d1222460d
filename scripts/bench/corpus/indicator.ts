import type { WrittenForm, WrittenIndicator, WrittenObservation } from './content-types.ts';
import type { Random } from './random.ts';
import type { Figure, Story } from './story.ts';

/** A value that an earlier document gave for the same indicator. */
export interface EarlierValue {
  readonly year: number;
  readonly value: number;
}

/** The permanent ids of a promise and of its indicators: what it is measured by, and the meetings held for it. */
export interface PromiseIds {
  readonly promise: string;
  readonly measured: string;
  readonly meetings: string;
}

/** What an indicator needs besides its story. */
export interface IndicatorSurroundings {
  readonly ids: PromiseIds;
  readonly form: WrittenForm;
  readonly history: readonly EarlierValue[];
  /** False while the year has not ended, so that there is no result yet. */
  readonly ended: boolean;
  readonly random: Random;
}

const DIRECTIONS = { 多: '多いほど良い', 少: '少ないほど良い', 維持: '維持' } as const;

/** The figures of a promise: what its story measures, and sometimes the meetings held for it. */
export function inventIndicators(story: Story, around: IndicatorSurroundings): WrittenIndicator[] {
  const { ids, random } = around;
  const { topic } = story;
  const main: WrittenIndicator = {
    識別子: ids.measured,
    名称: topic.indicator,
    単位: topic.unit,
    ...(random.chance(0.5) ? { 種類: random.pick(['活動', '成果']) } : {}),
    望ましい方向: DIRECTIONS[topic.better],
    ...(random.chance(0.2) ? { 定義: `${topic.work}の対象となったものを、年度の終わりに数えます。` } : {}),
    ...(topic.unit === '%' ? { 計算式: '該当する数÷全体の数×100' } : {}),
    ...(random.chance(0.2) ? { 設定の理由: '取組の効果を、市民に分かる数字で示すため' } : {}),
    値: valuesOf(story, around),
    ...(random.chance(0.04) ? { 断絶: [{ 年度: story.year, 理由: '集計の方法を改めたため' }] } : {}),
    ...(random.chance(0.05) ? { 注記: '年度の途中で対象を広げました。' } : {}),
  };
  return random.chance(0.25) ? [main, meetings(story, around)] : [main];
}

/** 以上, 以下 or 以内: the side of the target that the city wants. */
export function boundOf({ topic }: Story): '以上' | '以下' | '以内' | null {
  if (topic.better === '維持') return null;
  if (topic.better === '多') return '以上';
  return ['日', '分', '時間'].includes(topic.unit) ? '以内' : '以下';
}

function valuesOf(story: Story, around: IndicatorSurroundings): WrittenObservation[] {
  const { form, history, ended, random } = around;
  const bound = boundOf(story);
  const keyOf = (meaning: string) => form.取組の欄?.find((one) => one.意味 === meaning)?.欄;
  const target = keyOf('目標');
  const actual = keyOf('達成値・実績');
  const earlier = history.slice(-3, -1).map(({ year, value }): WrittenObservation => {
    return { 区分: '実績値', 年度: year, 値: value, ...(random.chance(0.3) ? { 公表年度: year } : {}) };
  });
  return [
    ...(random.chance(0.3) ? earlier : []),
    {
      区分: '基準値',
      年度: story.year - 1,
      ...written(story.baseline),
      ...inField(keyOf('基準値') ?? target),
    },
    {
      区分: '目標値',
      年度: story.year,
      ...written(story.target, bound),
      ...inField(target),
      ...(story.parts.length > 0 ? { 内訳: districtParts(story) } : {}),
    },
    ...(actual === undefined ? [] : [resultOf(story, ended, actual)]),
  ];
}

function resultOf(story: Story, ended: boolean, field: string): WrittenObservation {
  if (!ended) return { 区分: '実績値', 年度: story.year, 空欄: '未到来' };
  return { 区分: '実績値', 年度: story.year, ...written(story.actual), ...inField(field) };
}

function inField(key: string | undefined): { 欄?: string } {
  return key === undefined ? {} : { 欄: key };
}

/** The value and its spelling; decimals only where the number alone would lose a 0. */
function written({ value, printed }: Figure, bound: string | null = null): Partial<WrittenObservation> {
  const decimals = (/\.(\d+)/.exec(printed)?.[1] ?? '').length;
  const kept = (String(value).split('.')[1] ?? '').length;
  return {
    値: value,
    ...(bound === null ? {} : { 条件: bound }),
    ...(decimals === kept ? {} : { 小数の桁: decimals }),
    原本の表記: `${printed}${bound ?? ''}`,
  };
}

function districtParts({ parts }: Story): NonNullable<WrittenObservation['内訳']> {
  return parts.map(({ name, value, printed }) => ({ 名称: name, 値: value, 原本の表記: printed }));
}

/** A second, small indicator; its target is sometimes not a number but a state. */
function meetings({ topic, year }: Story, { ids, ended, random }: IndicatorSurroundings): WrittenIndicator {
  const isState = random.chance(0.2);
  const result: WrittenObservation = ended
    ? {
        区分: '実績値',
        年度: year,
        期間: '通年',
        値: random.integer(2, 8),
        確度: random.chance(0.1) ? '速報' : '確定',
      }
    : { 区分: '実績値', 年度: year, 空欄: '未到来', 空欄の語: '集計前' };
  return {
    識別子: ids.meetings,
    名称: `${topic.partner}との協議の回数`,
    単位: '回',
    種類: '活動',
    値: [
      isState
        ? { 区分: '目標値', 年度: year, 言葉: '前年度と同じ水準を保つ' }
        : { 区分: '目標値', 年度: year, 期間: '通年', 値: random.integer(2, 6), 条件: '以上' },
      result,
    ],
  };
}
