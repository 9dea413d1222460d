import { strToU8, zipSync } from 'fflate';
import { brokenFile, tooLarge, unsafeXml } from '../archive/faults.ts';
import { type Archive } from '../archive/unzip.ts';
import { LIMITS } from '../limits.ts';
import { withJapaneseFormats } from '../number-format/japanese-formats.ts';

/** Parts whose text can be printed; pictures, macros, caches and links to other files stay out. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/[^/]+\.rels|[^/]+\.xml|worksheets\/(?:_rels\/)?[^/]+\.(?:xml|rels)|comments\/[^/]+\.xml))$/;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const FURIGANA = /<((?:\w+:)?rPh)\b[^>]*(?:\/>|>[\s\S]*?<\/\1>)/g;

/**
 * The workbook packed anew for the library that reads it: unpacked and counted by us, without document types, without
 * furigana (kana typed with a word, which Excel does not show), with Japanese date formats written out.
 * Throws SourceFault where it is too large.
 */
export function safeWorkbook(archive: Archive): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  const count = { row: 0, c: 0, mergeCell: 0 };
  for (const path of archive.paths.filter((one) => NEEDED.test(one))) {
    const text = decoded(archive.read(path) ?? new Uint8Array());
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw unsafeXml();
    if (SHEET.test(path)) countElements(text, count);
    parts[path] = strToU8(
      path.endsWith('styles.xml') ? withJapaneseFormats(text) : text.replace(FURIGANA, ''),
    );
  }
  return zipSync(parts, { level: 0 });
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw brokenFile();
  }
}

/** Rows, cells and joined areas of all sheets; a sheet's cells must not lie too far from each other either. */
function countElements(sheet: string, count: { row: number; c: number; mergeCell: number }): void {
  const starts = /<(?:\w+:)?(row|c|mergeCell)(?=[\s/>])(?:[^<>]*?\sr="([A-Z]{1,3})?(\d{1,7})")?/g;
  let [lastRow, lastColumn] = [0, 0];
  for (let match = starts.exec(sheet); match !== null; match = starts.exec(sheet)) {
    count[match[1] as keyof typeof count] += 1;
    lastRow = Math.max(lastRow, Number(match[3] ?? 0));
    lastColumn = Math.max(lastColumn, columnNumber(match[2] ?? ''));
    if (count.row > LIMITS.rows) throw tooLarge('シート', `${figure(LIMITS.rows)}行`);
    if (count.c > LIMITS.cells) throw tooLarge('シート', `${figure(LIMITS.cells)}セル`);
    if (count.mergeCell > LIMITS.merges) throw tooLarge('セルの結合', `${figure(LIMITS.merges)}か所`);
  }
  if (lastRow * lastColumn > LIMITS.rectangle) {
    throw tooLarge('シートの使われている範囲', `${figure(LIMITS.rectangle)}セル`);
  }
}

/** 28 for AB. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function figure(value: number): string {
  return value.toLocaleString('ja-JP');
}
