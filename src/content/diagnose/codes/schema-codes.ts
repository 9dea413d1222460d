import type { CodeDescription } from '../../../domain/diagnostic.ts';

/** Keys and values that the schema of a file does not accept. */
export const SCHEMA_CODES: readonly CodeDescription[] = [
  {
    code: 'schema/unknown-key',
    title: '知らない項目がある',
    why: '書き誤った項目は、読まれないまま公開から漏れます。',
    wrong: '題目: 総務部の運営方針',
    right: '題名: 総務部の運営方針',
  },
  {
    code: 'schema/missing-key',
    title: '必要な項目がない',
    why: 'ページに欠かせない項目です。',
    wrong: `文書名: 平成31年度 総務部の運営方針
  収録: 要約`,
    right: `文書名: 平成31年度 総務部の運営方針
  公開元: 見本市
  収録: 要約`,
  },
  {
    code: 'schema/empty-value',
    title: '値がない',
    why: '値のない項目は、書き忘れなのか、書くことがないのかが分かりません。',
    wrong: `題名:
    課: soumu-ka`,
    right: `題名: 文書管理の適正化
    課: soumu-ka`,
  },
  {
    code: 'schema/not-text',
    title: '文字でない値',
    why: '数字や true は、引用符がないと文字と読まれません。',
    wrong: '番号: 1',
    right: '番号: "1"',
  },
  {
    code: 'schema/not-number',
    title: '数値でない値',
    why: '単位やカンマ、全角数字があると計算できません。単位は「単位」に書きます。',
    wrong: '値: ４５０件',
    right: '値: 450',
  },
  {
    code: 'schema/not-boolean',
    title: 'true か false でない値',
    why: 'はい・いいえで答える項目は、true か false と書きます。',
    wrong: '架空: yes',
    right: '架空: true',
  },
  {
    code: 'schema/not-list',
    title: '一覧でない値',
    why: '一つだけのときも一覧にします。',
    wrong: '前: kikaku',
    right: '前: [kikaku]',
  },
  {
    code: 'schema/not-map',
    title: '項目の並びでない値',
    why: 'この項目の下には、さらに「項目: 値」を書きます。',
    wrong: '存続: 2019',
    right: '存続: { 開始: 2019 }',
  },
  {
    code: 'schema/word',
    title: '使えない語',
    why: '決まった語の中から選びます。ほかの語では集計や並べ替えができません。',
    wrong: '年度末総括: 未公開',
    right: '年度末総括: 未公表',
  },
  {
    code: 'schema/form',
    title: '形の合わない値',
    why: '識別子やアドレスには決まった形があります。',
    wrong: '識別子: 人事課',
    right: '識別子: jinji-ka',
  },
  {
    code: 'schema/one-line',
    title: '改行のある値',
    why: '1行で表示する項目です。',
    wrong: `発行者: |
  見本市
  広報課`,
    right: '発行者: 見本市 広報課',
  },
  {
    code: 'schema/short-list',
    title: '一覧が短すぎる',
    why: '一つもない一覧は、書き忘れと区別が付きません。',
    wrong: '区分: []',
    right: '区分: [A, B, C]',
  },
  {
    code: 'schema/range',
    title: '範囲の外の数',
    why: '使える数の範囲が決まっています。',
    wrong: `小数の桁: 9
            条件: 以上`,
    right: '条件: 以上',
  },
  {
    code: 'schema/date',
    title: '日付として読めない値',
    why: '日付は 2019-04-01 の形で書きます。元号の日付はページの上で添えられます。',
    wrong: '期限: 令和2年3月31日',
    right: '期限: 2020-03-31',
  },
  {
    code: 'schema/fiscal-year',
    title: '年度として読めない値',
    why: '「平成31年」は暦年とも読めるため、「年度」まで書きます。',
    wrong: `年度: 平成31年
`,
    right: `年度: 平成31年度
`,
  },
  {
    code: 'schema/instant',
    title: '日時として読めない値',
    why: '公開の日時は、日本時間で 2026-04-01 09:00 の形に書きます。',
    wrong: '公開日時: 令和元年5月10日',
    right: '公開日時: 2019-05-10 09:00',
  },
  {
    code: 'schema/local-government-code',
    title: '団体コードの誤り',
    why: '全国地方公共団体コードの最後の1桁は、書き誤りを見つけるための検査数字です。',
    wrong: '団体コード: "052036"',
    right: '団体コード: "052035"',
  },
];
