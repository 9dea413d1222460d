import type { WrittenForm } from './content-types.ts';

type Field = NonNullable<WrittenForm['取組の欄']>[number];

const plan = (key: string, meaning: string, more: Partial<Field> = {}): Field => ({
  欄: key,
  見出し: key,
  意味: meaning,
  段階: '方針公表',
  ...more,
});

/** A wide sheet: ten fields a promise in two rows of headings, a difficulty, no rating. */
const GOAL_SHEET: WrittenForm = {
  名称: '目標管理シート',
  取組の呼び名: '目標項目',
  文書の欄: [plan('部の使命', '使命・ありたい姿')],
  取組の欄: [
    plan('指標の内容', '目標指標の内容', { 上の見出し: '目標', 補足: '何を測るか' }),
    plan('基準', '基準値', { 上の見出し: '目標', 補足: '前年度の状態' }),
    plan('時期', '達成時期', { 上の見出し: '目標', 補足: 'いつまでに' }),
    plan('目標', '目標', { 上の見出し: '目標', 補足: 'どの水準まで' }),
    plan('方法', '具体的方法', { 上の見出し: '目標', 補足: '主な行動と日程' }),
    plan('上期の状況', '上期の取組状況', { 上の見出し: '上期の確認', 段階: '上期レビュー' }),
    plan('下期の予定', '下期の課題と取組方針', { 上の見出し: '上期の確認', 段階: '上期レビュー' }),
    plan('実績', '達成値・実績', { 上の見出し: '年度末の確認', 段階: '年度末総括' }),
    plan('行動', '行った取組', { 上の見出し: '年度末の確認', 段階: '年度末総括' }),
    plan('成果', '成果', { 上の見出し: '年度末の確認', 段階: '年度末総括', 別の見出し: ['成果・効果'] }),
  ],
  難易度: { 見出し: '難易度', 区分: ['A', 'B', 'C'], 説明: 'Aが最も難しい目標です。' },
  注記: ['この様式に、評価の語を書く欄はありません。'],
};

/** A policy with results and two ratings: what was reached, and which way it goes on. */
const RATED_POLICY: WrittenForm = {
  名称: '部の運営方針',
  取組の呼び名: '重点取組',
  取組の見出し: '今年度の重点取組',
  文書の欄: [
    plan('部の使命', '使命・ありたい姿'),
    plan('基本方針', '方針'),
    plan('現状と課題', '現状と課題'),
    plan('経営資源', '経営資源'),
    plan('総括', '総括', { 段階: '年度末総括' }),
  ],
  取組の欄: [
    plan('取組内容', '取組内容'),
    plan('達成目標', '目標'),
    plan('上期の状況', '上期の取組状況', { 段階: '上期レビュー' }),
    plan('結果', '達成値・実績', { 見出し: '年度末の結果', 段階: '年度末総括' }),
    plan('成果と課題', '成果', { 段階: '年度末総括' }),
  ],
  評価尺度: [
    {
      識別子: 'result',
      名称: '達成度',
      対象: '取組',
      判定: '数値による',
      順序: '良い順',
      全段階が判明: true,
      語の一覧: [
        { 語: '目標を上回った', 記号: 'A', 基準: '達成率110％以上', 達成: '上回って達成' },
        { 語: '目標どおり', 記号: 'B', 基準: '達成率100％以上110％未満', 達成: '達成' },
        { 語: '目標をやや下回った', 記号: 'C', 基準: '達成率80％以上100％未満', 達成: 'おおむね達成' },
        { 語: '目標を下回った', 記号: 'D', 基準: '達成率80％未満', 達成: '未達成' },
      ],
    },
    {
      識別子: 'direction',
      名称: '今後の方向',
      対象: '取組',
      判定: '判断による',
      順序: '順序の記載なし',
      全段階が判明: false,
      語の一覧: [
        { 語: '拡充', 方向: '拡大' },
        { 語: '継続', 方向: '継続' },
        { 語: '見直し', 方向: '改善' },
      ],
      注記: '原本に出てくる語だけを載せています。',
    },
  ],
};

/** A short policy without results: those are published in another document. */
const SHORT_POLICY: WrittenForm = {
  名称: '方針と目標',
  取組の呼び名: '個別事業',
  取組の見出し: '個別事業とその目標',
  文書の欄: [plan('部の役割', '使命・ありたい姿'), plan('運営の方針', '方針')],
  取組の欄: [
    plan('事業の内容', '取組内容'),
    plan('目標', '目標', { 見出し: '【目標】' }),
    plan('目指す姿', '実現したい成果'),
  ],
  注記: ['結果は、別の文書で公表されます。'],
};

/** The three kinds of sheets that the synthetic municipalities use, by their ids. */
export const FORMS: Readonly<Record<string, WrittenForm>> = {
  'goal-sheet': GOAL_SHEET,
  'rated-policy': RATED_POLICY,
  'short-policy': SHORT_POLICY,
};
