import { SourceFault } from '../../source-tree.ts';
import { LIMITS } from '../limits.ts';
import { brokenFile } from './faults.ts';

/** One entry of an archive, as its central directory (APPNOTE.TXT 4.3.12) tells it. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const IN_ZIP64 = 0xffffffff;

/** The entries of an archive by path. Throws SourceFault where the directory is damaged or too long. */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) {
    throw new SourceFault(
      'このファイルは部品が多すぎるため、読み込みを止めました。元のファイルを確かめてください。',
    );
  }
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_SIZE > bytes.length || view.getUint32(at, true) !== CENTRAL) throw brokenFile();
    const entry = entryAt(view, bytes, at);
    if (entries.has(entry.path)) throw brokenFile();
    entries.set(entry.path, entry);
    at += CENTRAL_SIZE + lengthsAt(view, at).reduce((sum, length) => sum + length, 0);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw brokenFile();
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const [nameLength = 0] = lengthsAt(view, at);
  const name = bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
  const entry = {
    path: new TextDecoder('utf-8').decode(name).replace(/^\//, ''),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  // Sizes beyond 4 GB stand elsewhere; no such file is read anyway.
  if ([entry.packedSize, entry.size, entry.offset].includes(IN_ZIP64)) throw brokenFile();
  return entry;
}

/** Lengths of name, extra field and comment. */
function lengthsAt(view: DataView, at: number): readonly number[] {
  return [28, 30, 32].map((field) => view.getUint16(at + field, true));
}
