import type { CodeDescription } from '../../../domain/diagnostic.ts';

/** Characters that nobody sees, wherever they stand. */
export const TEXT_CODES: readonly CodeDescription[] = [
  {
    code: 'lexical/tab',
    title: 'タブがある',
    why: 'タブの幅は画面によって変わり、字下げの深さが決まりません。',
    wrong: '題名:<U+0009>文書管理の適正化',
    right: '題名: 文書管理の適正化',
  },
  {
    code: 'lexical/zero-width',
    title: '目に見えない文字がある',
    why: '検索で見つからない、読み上げが途切れる、といったことの原因になります。ほかの文書から写したときに入ります。',
    wrong: '題名: 文書<U+200B>管理の適正化',
    right: '題名: 文書管理の適正化',
  },
  {
    code: 'lexical/odd-space',
    title: '特殊な空白がある',
    why: '普通の空白と見分けが付かず、検索や行の折り返しの妨げになります。Web ページから写したときに入ります。',
    wrong: '公開元:<U+00A0>見本市',
    right: '公開元: 見本市',
  },
  {
    code: 'lexical/control-character',
    title: '制御文字がある',
    why: '表計算ソフトなどから写したときに入る、目に見えない文字です。',
    wrong: '題名: 文書管理<U+000B>の適正化',
    right: '題名: 文書管理の適正化',
  },
  {
    code: 'lexical/separate-mark',
    title: '濁点・半濁点が分かれている',
    why: '「が」が「か」と濁点の2文字になっていると、同じに見えても検索で見つかりません。',
    wrong: '根拠: 担当する施策か<U+3099>共通している。',
    right: '根拠: 担当する施策が共通している。',
  },
  {
    code: 'lexical/private-use',
    title: '外字がある',
    why: '外字は、登録した人の画面でしか表示されません。',
    wrong: '氏名: 見本 <U+E000>郎',
    right: '氏名: 見本 太郎',
  },
  {
    code: 'lexical/replacement-character',
    title: '文字化けの跡がある',
    why: '「�」は、読めなかった文字の代わりに入る記号です。元の文字は失われています。',
    wrong: '氏名: 見本 <U+FFFD>郎',
    right: '氏名: 見本 太郎',
  },
  {
    code: 'lexical/conflict',
    title: '編集がぶつかった跡が残っている',
    why: '二人が同じ行を直したとき、両方の文章が残ります。どちらを公開するかは、人が選びます。',
    wrong: `<<<<<<< HEAD
読み: みほんし
=======
読み: みほんいち
>>>>>>> branch`,
    right: '読み: みほんし',
  },
];
