import { SourceFault } from '../../source-tree.ts';

/** More than any sheet of a department; beyond it a file is not what it seems to be. */
const MAX_BYTES = 5_000_000;
const MAX_LINES = 20_000;
const MAX_LINE_LENGTH = 200_000;

/** Byte order marks come first: they say the encoding; then the encodings that refuse what they cannot be. */
const MARKS = [
  { label: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', bytes: [0xff, 0xfe] },
  { label: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;
const ENCODINGS = ['utf-8', 'shift_jis', 'euc-jp'] as const;
const CONTROL_CHARACTERS = /[\0\u0001-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * The text of a file in UTF-8, UTF-16 (with its mark), Shift_JIS or EUC-JP, with `\n` as line end.
 *
 * @throws SourceFault for a file that is too large, is no text, or is in none of these encodings.
 */
export function decodeBytes(bytes: Uint8Array, name: string): string {
  if (bytes.length > MAX_BYTES) {
    throw new SourceFault(
      `「${name}」は${String(Math.ceil(bytes.length / 1_000_000))}MBあり、大きすぎて読めません。${String(MAX_BYTES / 1_000_000)}MBまでの文書に分けてください。`,
    );
  }
  const text = decoded(bytes, name).replace(/\r\n?/g, '\n');
  if (CONTROL_CHARACTERS.test(text)) throw notText(name);
  if (text.trim() === '')
    throw new SourceFault(`「${name}」には文章がありません。ファイルを確かめてください。`);
  const lines = text.split('\n');
  if (lines.length > MAX_LINES || lines.some((line) => line.length > MAX_LINE_LENGTH)) {
    throw new SourceFault(
      `「${name}」は行の数か長さが文書の範囲を超えています。文書だけを取り出してください。`,
    );
  }
  return text;
}

function decoded(bytes: Uint8Array, name: string): string {
  const mark = MARKS.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return decodeAs(mark.label, bytes) ?? raise(notText(name));
  if (bytes.subarray(0, 8192).includes(0)) throw notText(name);
  for (const encoding of ENCODINGS) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) return text;
  }
  throw new SourceFault(`「${name}」の文字コードが分かりません。UTF-8 か Shift_JIS で保存し直してください。`);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function notText(name: string): SourceFault {
  return new SourceFault(
    `「${name}」は文章のファイルではありません。ファイルの種類（拡張子）を確かめてください。`,
  );
}

function raise(fault: SourceFault): never {
  throw fault;
}
