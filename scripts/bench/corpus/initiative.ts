import type { WrittenField, WrittenForm, WrittenInitiative, WrittenMoney } from './content-types.ts';
import { boundOf, inventIndicators, type EarlierValue, type PromiseIds } from './indicator.ts';
import type { Random } from './random.ts';
import { asField, sentencesOf } from './sentences.ts';
import type { Story } from './story.ts';

/** A promise of the year before that had another id. */
interface Predecessor {
  readonly id: string;
  readonly title: string;
}

/** What a promise needs besides its story. */
export interface InitiativeSurroundings {
  readonly form: WrittenForm;
  readonly number: number;
  readonly section: string;
  /** Ids of the comprehensive plan's measures, `plan/measure`. */
  readonly measures: readonly string[];
  readonly ids: PromiseIds;
  /** What the promise was called in the year before; null when it is new. */
  readonly formerTitle: string | null;
  readonly predecessor: Predecessor | null;
  readonly history: readonly EarlierValue[];
  /** False while the year has not ended, so that there is no result yet. */
  readonly ended: boolean;
  readonly random: Random;
}

const FIGURES = new Set(['基準値', '目標', '達成値・実績']);

/** One promise with everything the content format has room for; what is rare in real documents is rare here. */
export function inventInitiative(story: Story, around: InitiativeSurroundings): WrittenInitiative {
  const { form, number, section, ids, formerTitle, predecessor, random } = around;
  const { topic, year } = story;
  const id = ids.promise;
  const title = random.chance(0.06) ? `${topic.title}（${story.district}）` : (formerTitle ?? topic.title);
  const legend = form.難易度;
  return {
    識別子: id,
    番号: legend === undefined ? String(number) : `重点${number}`,
    題名: title,
    課: section,
    ...(legend === undefined ? {} : { 難易度: random.pick(legend.区分), 期限: `${year + 1}-03-31` }),
    記載: fieldsOf(story, around),
    指標: inventIndicators(story, around),
    評価: ratingsOf(story, around),
    金額: random.chance(0.3) ? moneyOf(story, around) : [],
    ...referencesOf(story, around),
    承継: predecessor === null ? [] : [successionOf(predecessor, { id, title, year }, random)],
    ...remarksOf(story, around),
  };
}

function referencesOf(
  { topic }: Story,
  { measures, random }: InitiativeSurroundings,
): Partial<WrittenInitiative> {
  const sometimes = (probability: number, name: string | null): string[] =>
    name !== null && random.chance(probability) ? [name] : [];
  return {
    施策: sometimes(0.8, random.pick(measures)),
    連携先: sometimes(0.6, topic.partner),
    根拠法令: sometimes(0.5, topic.law),
    関連計画: sometimes(0.5, topic.plan),
  };
}

function fieldsOf(
  story: Story,
  { form, ended, random }: InitiativeSurroundings,
): Record<string, WrittenField> {
  const fields = (form.取組の欄 ?? []).map(
    ({ 欄: key, 意味: meaning, 段階: stage }): [string, WrittenField] => {
      if (stage === '年度末総括' && !ended) return [key, { 空欄: '未到来' }];
      if (!FIGURES.has(meaning) && random.chance(0.04)) {
        return [
          key,
          { 空欄: '原本空欄', ...(random.chance(0.3) ? { 注記: '前の欄に続けて書かれています。' } : {}) },
        ];
      }
      return [key, textOf(meaning, story, random)];
    },
  );
  return Object.fromEntries(fields);
}

function textOf(meaning: string, story: Story, random: Random): string {
  const { topic, baseline, midYear, actual } = story;
  switch (meaning) {
    case '基準値':
      return `前年度の${topic.indicator}は、${baseline.printed}です。`;
    case '達成時期':
      return '年度末まで';
    case '目標':
      return asField([goalOf(story), ...sentencesOf(meaning, story, random)], random);
    case '上期の取組状況': {
      const state = `9月末現在の${topic.indicator}は${midYear.printed}です。`;
      return asField([state, ...sentencesOf(meaning, story, random)], random);
    }
    case '達成値・実績': {
      const result = `${topic.indicator}は${actual.printed}でした。`;
      return asField([result, ...sentencesOf(meaning, story, random)], random);
    }
    default:
      return asField(sentencesOf(meaning, story, random), random);
  }
}

function goalOf(story: Story): string {
  const { topic, baseline, target, parts } = story;
  const districts = parts.map(({ name, printed }) => `${name}${printed}`).join('、');
  const shares = districts === '' ? '' : `。内訳は${districts}`;
  return `${topic.indicator}を${target.printed}${boundOf(story) ?? ''}とします（前年度 ${baseline.printed}${shares}）。`;
}

function ratingsOf(story: Story, { form, ended, random }: InitiativeSurroundings): WrittenInitiative['評価'] {
  if (!ended || form.評価尺度 === undefined) return [];
  const ratio = story.actual.value / story.target.value;
  const reached = story.topic.better === '少' ? 1 / ratio : ratio;
  const word =
    reached >= 1.1
      ? '目標を上回った'
      : reached >= 1
        ? '目標どおり'
        : reached >= 0.8
          ? '目標をやや下回った'
          : '目標を下回った';
  const result = { 尺度: 'result', 語: word, 段階: '年度末総括', 評価者: '担当課' };
  return [
    {
      ...result,
      ...(random.chance(0.5) ? { コメント: `${story.topic.indicator}の増減から判断しました。` } : {}),
    },
    {
      尺度: 'direction',
      語: random.pick(['拡充', '継続', '継続', '見直し']),
      段階: '年度末総括',
      評価者: '部長',
    },
  ];
}

function moneyOf({ year }: Story, { ended, random }: InitiativeSurroundings): WrittenMoney[] {
  const grant = random.integer(2, 90) * 100;
  const own = random.integer(3, 60) * 100;
  const budget: WrittenMoney = {
    名称: '事業費',
    区分: '予算',
    年度: year,
    金額: grant + own,
    単位: '千円',
    財源内訳: [
      { 名称: '国・県支出金', 金額: grant },
      { 名称: '一般財源', 金額: own },
    ],
  };
  if (!ended) return [budget];
  const spent = Math.round((grant + own) * (random.integer(82, 99) / 100));
  const note = random.chance(0.2) ? { 注記: '職員の人件費を除きます。' } : {};
  return [budget, { 名称: '事業費', 区分: '決算', 年度: year, 金額: spent, 単位: '千円', ...note }];
}

function successionOf(
  predecessor: Predecessor,
  current: Predecessor & { readonly year: number },
  random: Random,
): NonNullable<WrittenInitiative['承継']>[number] {
  const renamed = predecessor.title !== current.title;
  const sure = random.chance(0.7);
  return {
    種別: renamed ? '改称' : '継続',
    前: [predecessor.id],
    後: [current.id],
    年度: current.year,
    確度: sure ? '確定' : '推定',
    根拠: sure ? '前年度の様式に、翌年度も続けると書かれています。' : '担当する課と指標が前年度と同じです。',
  };
}

function remarksOf(story: Story, { form, random }: InitiativeSurroundings): Partial<WrittenInitiative> {
  const fields = (form.取組の欄 ?? []).map((one) => one.欄);
  const doubt = { 欄: random.pick(fields), 内容: '原本の文字が一部読み取れず、前後の文から補っています。' };
  const passage = {
    見出し: '市民から寄せられた意見',
    本文: `${story.topic.title}について、説明会で次の意見がありました。\n\n- 開催の日時を増やしてほしい。\n- ${story.district}でも同じ取組を始めてほしい。\n`,
  };
  return {
    確認中: random.chance(0.2) ? [doubt] : [],
    注記: random.chance(0.1) ? ['年度の途中で担当する係が変わりました。'] : [],
    その他: random.chance(0.08) ? [passage] : [],
  };
}
