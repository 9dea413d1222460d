import { Inflate } from 'fflate';
import { SourceFault } from '../../source-tree.ts';
import { LIMITS } from '../limits.ts';
import { crc32 } from './crc32.ts';
import { brokenFile, encryptedFile, tooLarge } from './faults.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

/** The parts of an archive by path; a part is unpacked when it is asked for. */
export interface Archive {
  readonly paths: readonly string[];
  /** Throws SourceFault for a part that is damaged, encrypted or too large; undefined where there is none. */
  read(path: string): Uint8Array | undefined;
}

/** Bytes that one part, and all parts together, may unfold to. */
interface UnpackLimits {
  readonly part: number;
  readonly parts: number;
}

const STORED = 0;
const DEFLATED = 8;
const LOCAL_SIZE = 30;
const LOCAL = 0x04034b50;
const SLICE = 64 * 1024;
const UNPACKED = `${LIMITS.part / 1024 / 1024}MB`;

/**
 * Opens an archive without trusting it: sizes are counted while unpacking, whatever the directory says, and the checksum
 * of each part is compared, so that a changed bit is never read as text. Throws SourceFault.
 */
export function openArchive(bytes: Uint8Array, limits: UnpackLimits = LIMITS): Archive {
  const entries = zipDirectory(bytes);
  let total = 0;
  const read = (path: string): Uint8Array | undefined => {
    const entry = entries.get(path);
    if (entry === undefined) return undefined;
    if (entry.size > Math.min(limits.part, limits.parts - total)) throw tooLarge('展開した中身', UNPACKED);
    const part = unpack(packedBytes(bytes, entry), entry);
    total += part.length;
    return part;
  };
  return { paths: [...entries.keys()], read };
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw encryptedFile();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + LOCAL_SIZE > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) {
    throw brokenFile();
  }
  const start =
    entry.offset +
    LOCAL_SIZE +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  if (start + entry.packedSize > bytes.length) throw brokenFile();
  return bytes.subarray(start, start + entry.packedSize);
}

function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== STORED && entry.method !== DEFLATED) throw brokenFile();
  const part = entry.method === STORED ? packed : inflate(packed, entry.size);
  if (part.length !== entry.size || crc32(part) !== entry.checksum) throw brokenFile();
  return part;
}

/** Stops at the first byte beyond the size that the directory promised. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const part = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw brokenFile();
    part.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      inflater.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch (error) {
    throw error instanceof SourceFault ? error : brokenFile();
  }
  return part.subarray(0, filled);
}
