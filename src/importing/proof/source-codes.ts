import type { CodeDescription } from '../../domain/diagnostic.ts';

/** What comparing a document with the text of its original can find. Codes are permanent and never reused. */
export const SOURCE_CODES: readonly CodeDescription[] = [
  {
    code: 'source/missing',
    title: '原本の行や欄が、内容にない',
    why: '原本（source.txt）に書かれていることは、一つ残らずページに載せます。',
    wrong: '（原本の「目標 450件以上」が、どの欄にもない）',
    right: '（原本のとおり「目標 450件以上」とある）',
  },
  {
    code: 'source/moved',
    title: '原本と違う欄や取組に書かれている',
    why: '欄が入れ替わると、目標と実績などの意味が変わってしまいます。',
    wrong: '（原本では「目標」の言葉が、内容では「実績」の欄にある）',
    right: '（原本と同じ欄にある）',
  },
  {
    code: 'source/disordered',
    title: '原本と順序が違う',
    why: '文の順序が変わると、意味も変わることがあります。',
    wrong: '（原本の2行目が、内容では1行目にある）',
    right: '（原本と同じ順にある）',
  },
  {
    code: 'source/added',
    title: '原本にない言葉が、原文として書かれている',
    why: '「原文」として載せる文章は、原本にある言葉だけです。',
    wrong: '（原本にない一文が加わっている）',
    right: '（原本のとおり。補足は「注記」に書く）',
  },
  {
    code: 'source/no-file',
    title: '原本のファイルがない',
    why: '「原本: source.txt」と書いた文書は、同じフォルダーの source.txt と照らし合わせて公開します。',
    wrong: '（source.txt のないフォルダーの「原本: source.txt」）',
    right: 'somu/2019/source.txt',
  },
  {
    code: 'source/unnamed',
    title: 'どの文書からも示されていない原本',
    why: '「原本:」と書かれていない source.txt は照合に使われず、照合したつもりになるおそれがあります。',
    wrong: '（出典に「原本」のない文書と source.txt）',
    right: '出典:\n  原本: source.txt',
  },
  {
    code: 'source/needless-difference',
    title: '違いのない行に「原本との違い」が書かれている',
    why: '不要な説明が残っていると、本当の違いを見落とします。',
    wrong: '（違いのない12行目の説明）',
    right: '（違いのある行だけを書く）',
  },
];
