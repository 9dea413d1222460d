import type { ExclusionReason } from './source-tree.ts';

/**
 * The words for why a piece is not in the content. They stand in reports and, for good, in every source.txt that was
 * made of an original: a word that was used once stays.
 */
export const EXCLUSION_LABELS: Readonly<Record<ExclusionReason, string>> = {
  blank: '空行',
  mark: '飾りや区切りの記号',
  'page-number': 'ページ番号',
  'page-break': '改ページ',
  separator: '区切り線',
  'repeated-header': '見出しの繰り返し',
  'column-header': '番号・課などの列や欄の名前',
  'other-department': '別の部のシート',
  hidden: '非表示',
  deleted: '削除された文字',
  furigana: 'ふりがな',
  markup: '変換で残った記号',
};
