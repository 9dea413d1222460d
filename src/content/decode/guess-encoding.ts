/** An encoding other than UTF-8: its label for TextDecoder, and its name for people. */
export interface OtherEncoding {
  readonly label: string;
  readonly name: string;
}

const UTF_16_LE = { label: 'utf-16le', name: 'UTF-16（LE）' };
const UTF_16_BE = { label: 'utf-16be', name: 'UTF-16（BE）' };
const ISO_2022_JP = { label: 'iso-2022-jp', name: 'ISO-2022-JP（JIS）' };
/** The encodings that Japanese editors and spreadsheets still save. */
const LEGACY: readonly OtherEncoding[] = [
  { label: 'shift_jis', name: 'Shift_JIS' },
  { label: 'euc-jp', name: 'EUC-JP' },
];

/** The least share of usual characters in a text of the right encoding. */
const USUAL_SHARE = 0.5;
/** UTF-16 has a zero in every second byte of what is ASCII, line ends and colons included; a stray one is a slip. */
const ZERO_SHARE = 0.02;

/** Null when the bytes are UTF-8, or nearly so; `binary` when they are no text at all. */
export function guessEncoding(bytes: Uint8Array): OtherEncoding | 'binary' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return UTF_16_LE;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return UTF_16_BE;
  const isUtf8 = decodeStrictly('utf-8', bytes) !== null;
  if (bytes.includes(0) && !(isUtf8 && shareOfZeros(bytes) < ZERO_SHARE)) {
    return likeliest(bytes, [UTF_16_LE, UTF_16_BE]) ?? 'binary';
  }
  if (hasJisEscape(bytes)) return ISO_2022_JP;
  return isUtf8 ? null : likeliest(bytes, LEGACY);
}

function shareOfZeros(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0) / bytes.length;
}

/** The encoding under which the bytes look most like Japanese, if they do so under any. */
function likeliest(bytes: Uint8Array, encodings: readonly OtherEncoding[]): OtherEncoding | null {
  const scored = encodings.map((encoding) => ({ encoding, score: score(decodeStrictly(encoding.label, bytes)) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > USUAL_SHARE ? best.encoding : null;
}

/**
 * The share of usual characters, less what only a wrong encoding brings about: half-width katakana are what EUC-JP
 * looks like when it is read as Shift_JIS, private characters what UTF-8 looks like when it is read as UTF-16.
 */
function score(text: string | null): number {
  if (text === null || text.includes('\0')) return 0;
  const usual = text.match(/[\n\r -~ぁ-んァ-ヶー一-鿿、。・：「」（）]/g)?.length ?? 0;
  const odd = text.match(/[｡-ﾟ\uE000-\uF8FF]/g)?.length ?? 0;
  return (usual - 2 * odd) / text.length;
}

function decodeStrictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** ESC $ B or ESC $ @: where ISO-2022-JP switches to Japanese. */
function hasJisEscape(bytes: Uint8Array): boolean {
  for (let index = bytes.indexOf(0x1b); index !== -1; index = bytes.indexOf(0x1b, index + 1)) {
    if (bytes[index + 1] === 0x24 && (bytes[index + 2] === 0x42 || bytes[index + 2] === 0x40)) return true;
  }
  return false;
}
