import type { CodeDescription } from '../../../domain/diagnostic.ts';

/** Names that lead nowhere, and things that do not fit together. */
export const LINK_CODES: readonly CodeDescription[] = [
  {
    code: 'link/no-municipality',
    title: '自治体のファイルがない',
    why: '文書は、自治体のファイルがあって初めて公開できます。',
    wrong: '（municipality.yaml がない自治体のフォルダー）',
    right: 'mihon/municipality.yaml',
  },
  {
    code: 'link/no-policy',
    title: 'policy.md がない',
    why: '取組は、同じ年度の policy.md と一緒に公開されます。',
    wrong: '（initiatives.yaml だけがある年度のフォルダー）',
    right: 'somu/2019/policy.md',
  },
  {
    code: 'link/unknown-department',
    title: '部が見つからない',
    why: '部のフォルダーの名前は、自治体のファイルにある部の識別子です。',
    wrong: 'soumu/2019/policy.md',
    right: 'somu/2019/policy.md',
  },
  {
    code: 'link/unknown-form',
    title: '様式が見つからない',
    why: '様式の識別子は、forms フォルダーのファイルの名前です。',
    wrong: '様式: unei-hosin',
    right: '様式: unei-hoshin',
  },
  {
    code: 'link/unknown-section',
    title: '課が見つからない',
    why: '課の識別子は、自治体のファイルで部の下に書いたものです。',
    wrong: '課: somu-ka',
    right: '課: soumu-ka',
  },
  {
    code: 'link/unknown-id',
    title: '識別子が見つからない',
    why: '承継や上位の政策は、実在する識別子を指さなければなりません。',
    wrong: '前: [kikakuu]',
    right: '前: [kikaku]',
  },
  {
    code: 'link/unknown-measure',
    title: '施策が見つからない',
    why: '施策は「計画の識別子/施策の識別子」の形で指します。',
    wrong: `施策:
  - soukei/7-4`,
    right: `施策:
  - soukei/7-3`,
  },
  {
    code: 'link/unknown-field',
    title: '様式にない欄',
    why: '欄の名前は、様式のファイルで定めたものと同じにします。',
    wrong: '## 部の使名',
    right: '## 部の使命',
  },
  {
    code: 'link/missing-field',
    title: '様式の欄が書かれていない',
    why: '欄がないのか、空欄だったのかを、読む人に伝えるためです。',
    wrong: `取組内容: 研修を年10回開きます。
`,
    right: `取組内容: 研修を年10回開きます。
      結果: { 空欄: 原本空欄, 注記: 原本に記載がありません。 }
`,
  },
  {
    code: 'link/empty-section',
    title: '見出しの下に文章がない',
    why: '原本が空欄なら、その理由を「記載のない欄」に書きます。',
    wrong: `## 部の使命

## 総括`,
    right: '## 部の使命',
  },
  {
    code: 'link/duplicate-section',
    title: '一つの欄の内容が二か所にある',
    why: 'どちらが正しいか分かりません。',
    wrong: `## 部の使命

市民に信頼される市役所をつくります。

## 部の使命`,
    right: '## 部の使命',
  },
  {
    code: 'link/duplicate-id',
    title: '識別子が重複している',
    why: '識別子はアドレスになるため、一つのものだけに使います。',
    wrong: `識別子: k3x9pa
    題名: 人材の育成`,
    right: `識別子: m4t7qb
    題名: 人材の育成`,
  },
  {
    code: 'link/duplicate-field',
    title: '様式に同じ欄が二度ある',
    why: '欄の名前は様式の中で一つずつです。',
    wrong: `欄: 取組内容
    見出し: 結果`,
    right: `欄: 結果
    見出し: 結果`,
  },
  {
    code: 'link/duplicate-rating',
    title: '同じ評価の語が二度ある',
    why: '語は尺度の中で一つずつです。',
    wrong: `語: 目標どおり達成
      - 語: 目標どおり達成`,
    right: `語: 目標どおり達成
      - 語: 未達成`,
  },
  {
    code: 'link/overlapping-names',
    title: '同じ名前の部が同じ年度にある',
    why: '名前が同じ部は、存続した年度で区別します。',
    wrong: `名称: 総務部
承継`,
    right: `名称: 企画部
承継`,
  },
  {
    code: 'link/span-order',
    title: '終わりが始まりより前になっている',
    why: '開始と終了の年度が逆になっています。',
    wrong: '期間: { 開始: 2025, 終了: 2016 }',
    right: '期間: { 開始: 2016, 終了: 2025 }',
  },
  {
    code: 'link/cycle',
    title: '承継が一回りしている',
    why: '前の部をたどると元の部に戻ってしまいます。',
    wrong: `前: [somu]
    後: [somu]`,
    right: `前: [kikaku]
    後: [somu]`,
  },
  {
    code: 'link/no-difficulty',
    title: '様式に難易度がない',
    why: '難易度の意味は、様式の凡例があって初めて伝わります。',
    wrong: '',
    right: `難易度:
  見出し: 難易度(ABC)
  区分: [A, B, C]
`,
  },
  {
    code: 'link/unknown-rating',
    title: '様式にない評価の語',
    why: '評価の語は、様式の尺度にある語をそのまま使います。',
    wrong: `- 語: 目標通り達成
        段階`,
    right: `- 語: 目標どおり達成
        段階`,
  },
  {
    code: 'link/unknown-scale',
    title: '評価尺度が決まらない',
    why: '尺度が二つ以上ある様式では、どの尺度の評価かを書きます。',
    wrong: `評価:
      - 尺度: kekka
        語: 目標どおり達成`,
    right: `評価:
      - 語: 目標どおり達成`,
  },
  {
    code: 'link/one-value',
    title: '値と空欄が一緒に書かれている',
    why: '「値」「言葉」「空欄」は、どれか一つだけを書きます。',
    wrong: `値: 450
            空欄: 未公表`,
    right: '値: 450',
  },
  {
    code: 'link/period',
    title: '期間として読めない値',
    why: '期間は、決まった語か日付で書きます。',
    wrong: '期間: 4月～9月',
    right: '期間: 通年',
  },
  {
    code: 'link/unknown-indicator',
    title: '検算の指標が見つからない',
    why: '検算は、同じ文書にある指標の識別子で書きます。',
    wrong: `検算:
  - { 種類: 差, 結果: w8d2rk, もと: [w8d2rk, w8d2rr] }
注記:`,
    right: '注記:',
  },
  {
    code: 'link/operands',
    title: '検算のもとの数が合わない',
    why: '割合と差は、二つの指標から計算します。',
    wrong: `検算:
  - { 種類: 差, 結果: w8d2rk, もと: [w8d2rk, w8d2rk, w8d2rk] }
注記:`,
    right: '注記:',
  },
];
