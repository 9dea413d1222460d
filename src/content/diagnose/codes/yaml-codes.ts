import type { CodeDescription } from '../../../domain/diagnostic.ts';

/** Slips in writing YAML. */
export const YAML_CODES: readonly CodeDescription[] = [
  {
    code: 'yaml/colon-space',
    title: '「:」の後に空白がない',
    why: '空白がないと項目と値が分かれず、全体が一つの言葉として読まれます。',
    wrong: '題名:総務部の運営方針',
    right: '題名: 総務部の運営方針',
  },
  {
    code: 'yaml/colon-missing',
    title: '項目の名前に「:」がない',
    why: '下の行がどの項目のものか分かりません。',
    wrong: `総合計画
`,
    right: `総合計画:
`,
  },
  {
    code: 'yaml/full-width-colon',
    title: '「：」が全角になっている',
    why: '全角の「：」は区切りになりません。',
    wrong: '題名：総務部の運営方針',
    right: '題名: 総務部の運営方針',
  },
  {
    code: 'yaml/full-width-space',
    title: '全角の空白で区切っている',
    why: '全角の空白は字下げや区切りになりません。',
    wrong: '題名:　総務部の運営方針',
    right: '題名: 総務部の運営方針',
  },
  {
    code: 'yaml/full-width-bracket',
    title: '全角の「｛ ｝」を使っている',
    why: '項目の並びと読まれず、その文字のまま公開されます。',
    wrong: '結果: ｛空欄：未公表｝',
    right: '結果: { 空欄: 未公表 }',
  },
  {
    code: 'yaml/list-mark',
    title: '「・」などで一覧を書いている',
    why: '一覧の印は、半角のハイフンと半角の空白です。ほかの記号は前の行の続きと読まれます。',
    wrong: '・ 目標値は年度末までの数です。',
    right: '- 目標値は年度末までの数です。',
  },
  {
    code: 'yaml/dash-space',
    title: '「-」の後に空白がない',
    why: '空白がないと一覧の印と読まれません。',
    wrong: '-目標値は年度末までの数です。',
    right: '- 目標値は年度末までの数です。',
  },
  {
    code: 'yaml/indent',
    title: '行の始まりがそろっていない',
    why: '字下げの深さで、どの項目に属するかが決まります。',
    wrong: `連絡先:
  名称: 広報課
   電話: 000-000-0000`,
    right: `連絡先:
  名称: 広報課
  電話: 000-000-0000`,
  },
  {
    code: 'yaml/block-indent',
    title: '「|」の下の文章の字下げがそろっていない',
    why: '字下げが浅い行から後ろは、文章の続きと読まれません。',
    wrong: `取組内容: |
        - 研修の実施
      - 文書の点検（年2回）`,
    right: `取組内容: |
        - 研修の実施
        - 文書の点検（年2回）`,
  },
  {
    code: 'yaml/folded-block',
    title: '「>」で文章を書いている',
    why: '「>」は改行を半角の空白に変えるため、日本語の文の途中に空白が入ります。',
    wrong: '取組内容: >',
    right: '取組内容: |',
  },
  {
    code: 'yaml/bare-line',
    title: '「項目: 値」の形でない行がある',
    why: '前の行に空白を挟んでつなげて読まれ、意図しない文になります。',
    wrong: `発行者: 見本市 広報課
（秘書担当）`,
    right: '発行者: 見本市 広報課',
  },
  {
    code: 'yaml/open-quote',
    title: '引用符が閉じていない',
    why: '次に引用符が出てくるまで、後の行がすべて一つの文と読まれます。',
    wrong: '題名: "文書管理の適正化',
    right: '題名: 文書管理の適正化',
  },
  {
    code: 'yaml/after-quote',
    title: '引用符の後に文字がある',
    why: '引用符で始まる値は、引用符で終わらなければなりません。',
    wrong: '題名: "文書管理"の適正化',
    right: '題名: 文書管理の適正化',
  },
  {
    code: 'yaml/escape',
    title: '引用符の中に「\\」がある',
    why: '「"」の中の「\\」は、次の文字の読み方を変えます。',
    wrong: '題名: "C:\\docs の整理"',
    right: '題名: 文書管理の適正化',
  },
  {
    code: 'yaml/open-bracket',
    title: 'かっこが閉じていない',
    why: '「[」は「]」で、「{」は「}」で閉じます。',
    wrong: '区分: [A, B, C',
    right: '区分: [A, B, C]',
  },
  {
    code: 'yaml/leading-symbol',
    title: '記号で始まる値',
    why: '「[」「@」「%」などで始まる値は、文字ではなく記号として読まれます。',
    wrong: '題名: [新規] 文書管理の適正化',
    right: '題名: 文書管理の適正化',
  },
  {
    code: 'yaml/colon-in-value',
    title: '値の中に「: 」がある',
    why: '「: 」は項目と値の区切りです。',
    wrong: '題名: 文書管理: 適正化',
    right: '題名: 文書管理の適正化',
  },
  {
    code: 'yaml/hash',
    title: '空白に続く「#」がある',
    why: '空白に続く「#」から後ろはコメントと読まれ、公開される文章から消えます。',
    wrong: '題名: 文書管理 #1 の適正化',
    right: '題名: 文書管理の適正化',
  },
  {
    code: 'yaml/comment',
    title: 'コメントがある',
    why: 'コメントは、編集の画面で保存すると消えることがあります。残したいことは「内部メモ」に書きます。',
    wrong: `# 広報課に確認済み
発行者: 見本市 広報課`,
    right: '発行者: 見本市 広報課',
  },
  {
    code: 'yaml/duplicate-key',
    title: '同じ項目が二度ある',
    why: 'どちらの値が正しいか分かりません。',
    wrong: `題名: 総務部の運営方針
題名: 総務部の方針`,
    right: '題名: 総務部の運営方針',
  },
  {
    code: 'yaml/key',
    title: '項目の名前がない',
    why: '「: 」の前に項目の名前を書きます。名前は記号で始められません。',
    wrong: ': 総務部の運営方針',
    right: '題名: 総務部の運営方針',
  },
  {
    code: 'yaml/reserved-key',
    title: '使えない名前の項目',
    why: 'プログラムが別の意味で使う名前です。',
    wrong: 'constructor: { 空欄: 未公表 }',
    right: '総括: { 空欄: 未公表 }',
  },
  {
    code: 'yaml/number',
    title: '書いたとおりの数にならない',
    why: '0 で始まる番号は、引用符がないと 0 が失われます。',
    wrong: '団体コード: 052035',
    right: '団体コード: "052035"',
  },
  {
    code: 'yaml/anchor',
    title: '「&」の名札がある',
    why: '別の場所から引用する書き方です。編集の画面で扱えないため、使いません。',
    wrong: '様式: &form unei-hoshin',
    right: '様式: unei-hoshin',
  },
  {
    code: 'yaml/alias',
    title: '「*」の引用がある',
    why: '引用した先を直すと、気づかないうちにこちらも変わります。',
    wrong: '様式: *form',
    right: '様式: unei-hoshin',
  },
  {
    code: 'yaml/merge-key',
    title: '「<<」の取り込みがある',
    why: '取り込んだ内容は、この場所を読んでも分かりません。',
    wrong: '<<: { 職名: 総務部長 }',
    right: '職名: 総務部長',
  },
  {
    code: 'yaml/tag',
    title: '「!」の型の指定がある',
    why: '値の読み方は項目ごとに決まっています。',
    wrong: '様式: !!str unei-hoshin',
    right: '様式: unei-hoshin',
  },
  {
    code: 'yaml/directive',
    title: '「%」で始まる行がある',
    why: 'YAML の版などを指定する行です。使いません。',
    wrong: `%YAML 1.2
サイト名: 見本市の方針`,
    right: 'サイト名: 見本市の方針',
  },
  {
    code: 'yaml/two-documents',
    title: 'ファイルの途中に「---」がある',
    why: '「---」から後ろは読まれません。',
    wrong: `ライセンス: CC BY 4.0
---
説明: 別のサイト`,
    right: 'ライセンス: CC BY 4.0',
  },
  {
    code: 'yaml/too-deep',
    title: '入れ子が深すぎる',
    why: 'かっこは16重まで、字下げは空白60個までです。',
    wrong: '区分: [[[[[[[[[[[[[[[[[[A]]]]]]]]]]]]]]]]]]',
    right: '区分: [A, B, C]',
  },
  {
    code: 'yaml/syntax',
    title: '行の書き方が読み取れない',
    why: 'かっこの中の「,」や、行どうしのつながりに誤りがあります。',
    wrong: '区分: [A, B,, C]',
    right: '区分: [A, B, C]',
  },
];
