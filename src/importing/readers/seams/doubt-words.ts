import { type SeamDoubt } from './seam.ts';

const EXCERPT = 8;

/** A doubt of a seam as a person reads it: what was done, with the words on both sides. */
export function doubtWords(doubt: SeamDoubt, before: string, after: string): string {
  const seam = `「${[...before].slice(-EXCERPT).join('')}／${[...after].slice(0, EXCERPT).join('')}」`;
  switch (doubt) {
    case 'joined-at-sentence-end':
      return `${seam}を同じ段落として続けました`;
    case 'joined-at-sign':
    case 'joined-short-line':
      return `${seam}を行の続きとしてつなぎました`;
    case 'joined-over-pages':
      return `ページをまたぐ${seam}をつなぎました`;
    case 'stop-missing':
      return `${seam}の間の「。」が、PDFにないかもしれません`;
    case 'split-at-sign':
    case 'split-long-line':
      return `${seam}を別の段落に分けました`;
    case 'blank-hidden':
      return `${seam}の間に、空白か改行があったかもしれません`;
    case 'blank-between-words':
      return `${seam}の間に空白を入れました`;
  }
}

const MOST_LISTED = 8;

/** Doubts as sentences; beyond some, only how many more there are. */
export function doubtList(doubts: readonly string[]): string {
  const more = doubts.length - MOST_LISTED;
  const listed = doubts.slice(0, MOST_LISTED).map((one) => `${one}。`);
  return `${listed.join('')}${more > 0 ? `ほかに${more}か所あります。` : ''}`;
}
