import type { Meaning } from '../../domain/policy/form.ts';
import type { Stage } from '../../domain/policy/stage.ts';

/** What headings of such sheets mean. Compared folded; a heading that holds a word of the list counts, too. */
export interface FieldWords {
  readonly meaning: Meaning;
  readonly stage: Stage;
  readonly words: readonly string[];
}

/**
 * Headings above the text of a whole document, as the sheets of many municipalities print them. The longer word wins,
 * so that 「今年度の方針」 is found before 「方針」.
 */
export const DOCUMENT_WORDS: readonly FieldWords[] = [
  {
    meaning: 'mission',
    stage: 'plan',
    words: [
      ...['部の使命', '使命', 'ありたい姿', '部の役割', 'ミッション', '部の目標', '目指す姿'],
      ...['めざす姿', '部のビジョン', '使命・目標', '経営理念', '基本理念'],
    ],
  },
  {
    meaning: 'challenges',
    stage: 'plan',
    words: [
      ...['現状と課題', '部の抱える課題', '抱える課題', '現状・課題', '課題', '現状認識'],
      ...['部を取り巻く環境', '取り巻く状況', '現状'],
    ],
  },
  { meaning: 'slogan', stage: 'plan', words: ['スローガン', '合言葉', 'キャッチフレーズ', 'モットー'] },
  {
    meaning: 'direction',
    stage: 'plan',
    words: [
      ...['基本方針', '運営方針', '今年度の方針', '実施方針', '部の方針', '経営方針', '重点方針'],
      ...['取組方針', '基本的な考え方', '部局長の方針', 'めざす方向'],
    ],
  },
  {
    meaning: 'organisation',
    stage: 'plan',
    words: [
      ...['組織体制', '組織', '各課の役割', '所管業務', '所掌事務', '事務分掌', '主な業務'],
      ...['部の構成', '体制'],
    ],
  },
  {
    meaning: 'resources',
    stage: 'plan',
    words: ['経営資源', '職員数', '予算規模', '予算', '人員', '人員体制', '部の予算', '当初予算'],
  },
  {
    meaning: 'mid-year-review',
    stage: 'mid-year',
    words: [
      ...['上期の取組状況', '上半期の取組状況', '年度上期', '中間評価', '中間報告', '上期の実績'],
      ...['上半期の実績', '中間の進捗', '上期レビュー'],
    ],
  },
  {
    meaning: 'second-half-plan',
    stage: 'mid-year',
    words: [
      ...['下期の取組方針', '下期に向けた課題', '下半期に向けた課題', '年度下期', '下半期の取組'],
      ...['今後の取組方針', '下期の課題'],
    ],
  },
  {
    meaning: 'year-end-summary',
    stage: 'year-end',
    words: [
      ...['総括', '年度末総括', '年度総括', '取組の結果と成果', '部長総括', '期末評価'],
      ...['総合評価', '次年度に向けた課題', '今後の課題'],
    ],
  },
];

/** Headings of one promise: columns of a sheet, labels of a card, headings that come again under each title. */
export const INITIATIVE_WORDS: readonly FieldWords[] = [
  {
    meaning: 'desired-outcome',
    stage: 'plan',
    words: [
      ...['実現したい成果', '目指す成果', 'めざす成果', '期待される効果', '期待する成果', '目的'],
      ...['到達目標', '目指す姿'],
    ],
  },
  {
    meaning: 'action',
    stage: 'plan',
    words: [
      ...['取組内容', '取り組み内容', '事業内容', '実施内容', '取組の内容', '事業概要', '概要'],
      ...['主な取組内容', '具体的な取組', '内容', 'めざす方向', '施策の方向'],
    ],
  },
  {
    meaning: 'indicator-definition',
    stage: 'plan',
    words: ['目標指標の内容', '指標名', '成果指標', '評価指標', '活動指標', '管理指標', '指標の内容'],
  },
  {
    meaning: 'baseline',
    stage: 'plan',
    words: [
      ...['基準値', '目標の基準値', '現状値', '前年度実績', '前年度値', '現況値', '現在の値'],
      ...['いまの姿', '今の姿'],
    ],
  },
  {
    meaning: 'deadline',
    stage: 'plan',
    words: [
      ...['達成時期', '目標達成時期', '期限', '実施時期', '時期', 'スケジュール', '完了予定'],
      ...['期日', 'いつまでに', 'いつまで'],
    ],
  },
  {
    meaning: 'target',
    stage: 'plan',
    words: [
      ...[
        '目標値',
        '達成目標',
        '数値目標',
        '目標指標',
        '目標',
        '目標水準',
        '目標数値',
        '年度目標',
        '達成水準',
      ],
      ...['めざす値', '目指す値', 'どこまで', 'どこまでやるか'],
    ],
  },
  {
    meaning: 'method',
    stage: 'plan',
    words: [
      ...['具体的方法', '目標達成のための具体的方法', '達成方法', '実施方法', '手段'],
      ...['具体的手段', '進め方', '具体的な取組方法'],
    ],
  },
  {
    meaning: 'mid-year-review',
    stage: 'mid-year',
    words: [
      ...['上期の取組実績', '上半期の実績', '上半期の取組状況', '中間実績', '中間報告'],
      ...['中間評価', '9月末の状況', '進捗状況'],
    ],
  },
  {
    meaning: 'second-half-plan',
    stage: 'mid-year',
    words: [
      ...['下期に向けた課題', '下期の課題と予定', '下半期の取組', '下半期の予定', '取組の予定'],
      ...['ギャップと対策', '今後の対応'],
    ],
  },
  {
    meaning: 'actual',
    stage: 'year-end',
    words: [
      ...['達成値・実績値', '実績値', '実績', '達成状況', '結果', '取組結果', '取組実績'],
      ...['年度末実績', '目標の達成状況'],
    ],
  },
  {
    meaning: 'performed',
    stage: 'year-end',
    words: [
      ...['取組・行動内容', '行った取組', '実施した内容', '実施状況', '取り組んだ内容'],
      ...['やったこと', '行ったこと'],
    ],
  },
  {
    meaning: 'outcome',
    stage: 'year-end',
    words: [
      ...['成果', '目標達成による成果', '成果分析', '効果', '取組の成果', '成果と課題'],
      ...['達成できなかった理由'],
    ],
  },
];

/** Headings above the list of promises. */
export const LIST_WORDS = [
  '重点取組項目',
  '重点取組',
  '重点的に取り組む施策・事業',
  '重点施策',
  '重点事業',
  '重点目標',
  '個別事業とその目標',
  '個別事業',
  '主要事業',
  '主な取組',
  '重点施策とめざす方向',
  '主要施策',
  '取組項目',
  '具体的な取組',
  '重点課題',
  '今年度の取組',
  '組織目標',
];
