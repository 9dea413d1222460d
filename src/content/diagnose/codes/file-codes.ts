import type { CodeDescription } from '../../../domain/diagnostic.ts';

/** Files: where they stand, and how their bytes become text. */
export const FILE_CODES: readonly CodeDescription[] = [
  {
    code: 'file/empty',
    title: 'ファイルに内容がない',
    why: '空のファイルは、書きかけなのか、いらないのかが分かりません。',
    wrong: '（何も書かれていない site.yaml）',
    right: 'サイト名: 見本市の方針',
  },
  {
    code: 'file/too-large',
    title: 'ファイルが大きすぎる',
    why: '1 MB を超えるファイルは、文章ではないものが入り込んだと考えられます。一つの部の1年分は、ふつう 30 KB ほどです。',
    wrong: '（1 MB を超える initiatives.yaml）',
    right: 'initiatives/soumu-ka.yaml',
  },
  {
    code: 'file/extension',
    title: 'ファイル名の終わりが違う',
    why: '「.yml」や「.YAML」のファイルは読まれません。気づかないまま公開から漏れることを防ぎます。',
    wrong: 'somu/2019/policy.MD',
    right: 'somu/2019/policy.md',
  },
  {
    code: 'file/folder-name',
    title: 'フォルダーの名前が使えない',
    why: 'フォルダーの名前はページのアドレスになり、後から変えられません。年度は西暦4桁で書きます。',
    wrong: 'somu/2019年度/policy.md',
    right: 'somu/2019/policy.md',
  },
  {
    code: 'file/taken-folder',
    title: '自治体のフォルダーの名前が、サイトのアドレスと重なる',
    why: '自治体のページが検索や利用案内のページと同じアドレスになり、どちらかが公開されなくなります。',
    wrong: 'search/municipality.yaml',
    right: 'mihon/municipality.yaml',
  },
  {
    code: 'file/unexpected',
    title: '置き場所の違うファイル',
    why: '決まった場所にないファイルは読まれません。気づかないまま公開から漏れることを防ぎます。',
    wrong: 'somu/2019/polcy.md',
    right: 'somu/2019/policy.md',
  },
  {
    code: 'file/no-site',
    title: 'site.yaml がない',
    why: 'サイト名や連絡先は、すべてのページに表示されます。',
    wrong: '（site.yaml がないフォルダー）',
    right: 'サイト名: 見本市の方針',
  },
  {
    code: 'encoding/not-utf-8',
    title: '文字コードが UTF-8 でない',
    why: 'Shift_JIS などの文字コードでは、人名の漢字や記号が失われることがあります。',
    wrong: '（Shift_JIS で保存したファイル）',
    right: '（UTF-8 で保存したファイル）',
  },
  {
    code: 'encoding/invalid-bytes',
    title: '文字として読めない部分がある',
    why: '一部だけが別の文字コードで書かれているか、ファイルが壊れています。',
    wrong: '（UTF-8 に Shift_JIS の行が混じったファイル）',
    right: '（全体を UTF-8 で保存したファイル）',
  },
  {
    code: 'encoding/binary',
    title: '文字のファイルでない',
    why: 'Word や Excel のファイルは、名前を変えても読めません。取り込みのコマンドで変換してください。',
    wrong: '（名前を policy.md に変えた Word のファイル）',
    right: '（取り込みのコマンドで作った policy.md）',
  },
  {
    code: 'encoding/byte-order-mark',
    title: '先頭に BOM がある',
    why: 'BOM は目に見えない印です。内容は読めますが、ほかの道具で1行目が読めなくなることがあります。',
    wrong: '（「UTF-8（BOM付き）」で保存したファイル）',
    right: '（「UTF-8」で保存したファイル）',
  },
  {
    code: 'encoding/carriage-return',
    title: '改行コードが CR だけになっている',
    why: 'ほかの道具では全体が1行に見え、どこが変わったかを確かめられません。',
    wrong: '（改行コードを CR にして保存したファイル）',
    right: '（改行コードを LF か CRLF にして保存したファイル）',
  },
];
