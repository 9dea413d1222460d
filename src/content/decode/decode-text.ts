import { diagnostic, type Diagnostic, type Place } from '../../domain/diagnostic.ts';
import type { ContentFile } from '../content-file.ts';
import { guessEncoding } from './guess-encoding.ts';

/** The text of a content file. Lines end with `\n` whatever the file uses, and a byte order mark is left out. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** False when the bytes are no text, or too many: `text` is then for display only. */
  readonly readable: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** The largest content file, in bytes. A year of one department is about 30,000. */
export const MAX_BYTES = 1_000_000;
/** More undecodable places than this, and the file is taken for something other than text. */
const MAX_BROKEN_PLACES = 20;

/** Decodes the bytes of a content file, whatever they are. What could not be decoded strictly is reported. */
export function decodeText(file: ContentFile): SourceText {
  const { path, bytes } = file;
  const start = { file: path, line: 1, column: 1 };
  if (bytes.length > MAX_BYTES) return unreadable(start, tooLarge(start, bytes.length));
  const other = guessEncoding(bytes);
  if (other === 'binary') return unreadable(start, binary(start));
  if (other !== null) {
    const text = new TextDecoder(other.label).decode(bytes);
    return { file: path, text: withPlainEnds(text), readable: true, diagnostics: [notUtf8(start, other.name)] };
  }
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const marked = lossy.startsWith('\uFEFF');
  const unmarked = marked ? lossy.slice(1) : lossy;
  const text = withPlainEnds(unmarked);
  const broken = brokenPlaces(bytes, text);
  if (broken.length > MAX_BROKEN_PLACES) return unreadable(start, binary(start));
  const diagnostics = [
    ...(marked ? [byteOrderMark(start)] : []),
    ...broken.map((offset) => invalidBytes(placeAt(path, text, offset))),
    ...carriageReturns(path, unmarked),
  ];
  return { file: path, text, readable: true, diagnostics };
}

/** The text of a file for code frames; null when there is nothing that could be shown. */
export function textToShow(file: ContentFile): string | null {
  const { readable, text } = decodeText(file);
  return readable ? text : null;
}

/** The place of an offset in a text whose lines end with `\n`. */
function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { file, line, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}

/** CR alone ended lines on the Macintosh until 2001; other programs show such a file as one line. */
function carriageReturns(file: string, text: string): readonly Diagnostic[] {
  const offset = text.search(/\r(?!\n)/);
  if (offset === -1) return [];
  return [
    diagnostic({
      code: 'encoding/carriage-return',
      place: placeAt(file, withPlainEnds(text), withPlainEnds(text.slice(0, offset)).length),
      message: 'この行の終わりの改行コードが CR だけです。エディターの改行コードの設定で LF（または CRLF）を選んで保存し直してください。',
    }),
  ];
}

function withPlainEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Offsets of the replacement characters that stand for broken bytes; none when the bytes are valid. */
function brokenPlaces(bytes: Uint8Array, text: string): readonly number[] {
  if (!text.includes('\uFFFD') || isValid(bytes)) return [];
  return [...text.matchAll(/\uFFFD+/g)].map((match) => match.index);
}

function isValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function unreadable(start: Place, finding: Diagnostic): SourceText {
  return { file: start.file, text: '', readable: false, diagnostics: [finding] };
}

function tooLarge(place: Place, size: number): Diagnostic {
  const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);
  return diagnostic({
    code: 'file/too-large',
    place,
    message: `ファイルが大きすぎます（${megabytes(size)} MB）。${megabytes(MAX_BYTES)} MB までにしてください。取組は課ごとのファイルに分けられます。`,
    expected: ['initiatives/<課>.yaml'],
  });
}

function binary(place: Place): Diagnostic {
  return diagnostic({
    code: 'encoding/binary',
    place,
    message: '文字のファイルではありません。Word や Excel の原本は、取り込みのコマンドで変換してください。',
  });
}

function notUtf8(place: Place, name: string): Diagnostic {
  return diagnostic({
    code: 'encoding/not-utf-8',
    place,
    message: `文字コードが ${name} です。エディターの「名前を付けて保存」で UTF-8 を選んで保存し直してください。`,
    expected: ['UTF-8'],
  });
}

function invalidBytes(place: Place): Diagnostic {
  return diagnostic({
    code: 'encoding/invalid-bytes',
    place,
    message: 'この位置に UTF-8 として読めない文字があります。正しい文字を入力し直してください。',
    expected: ['UTF-8'],
  });
}

function byteOrderMark(place: Place): Diagnostic {
  return diagnostic({
    code: 'encoding/byte-order-mark',
    place,
    severity: 'warning',
    message: 'ファイルの先頭に BOM（目に見えない印）があります。「UTF-8（BOMなし）」で保存すると消えます。',
  });
}
