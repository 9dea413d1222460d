import { SourceFault } from '../../source-tree.ts';
import { type PageInk } from '../page/page-ink.ts';

/** From this share on, what is left would have holes everywhere. */
const MOST_UNMAPPED = 0.2;
const INSTEAD = 'WordやExcelの原本を取り込んでください。';

/** Throws SourceFault where a PDF holds no text, or text that does not tell what it says. */
export function expectReadable(pages: readonly PageInk[], lines: number): void {
  const sum = (count: (page: PageInk) => number): number =>
    pages.reduce((total, page) => total + count(page), 0);
  if (lines === 0 && sum(({ missing }) => missing) > 0) {
    throw new SourceFault(
      `PDFに文字の形（フォント）が埋め込まれていないため読めません。フォントを埋め込んで書き出し直すか、${INSTEAD}`,
    );
  }
  if (lines === 0) {
    throw new SourceFault(
      'PDFに文字がありません（紙を写した画像と思われます）。WordやExcelの原本を取り込むか、文字を書き起こしてください。',
    );
  }
  if (sum(({ unmapped }) => unmapped) > MOST_UNMAPPED * sum(({ characters }) => characters)) {
    throw new SourceFault(
      `PDFの文字に、どの文字かという情報（文字コードとの対応）がないため、正しく読めません。作ったアプリでPDF/A形式などに書き出し直すか、${INSTEAD}`,
    );
  }
}
