import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../../tests/unit/office-files.ts';
import { SourceFault } from '../../source-tree.ts';
import { crc32 } from './crc32.ts';
import { openArchive } from './unzip.ts';

const TEXT = '総務部の運営方針'.repeat(50);
const ARCHIVE = zipOf({ 'word/document.xml': TEXT });

/** A copy in which some bytes are others; `find` gives the places. */
function changed(bytes: Uint8Array, change: (copy: Uint8Array, view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(copy, new DataView(copy.buffer));
  return copy;
}

/** Where the central directory begins. */
function directory(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true);
}

const read = (bytes: Uint8Array) => () => openArchive(bytes).read('word/document.xml');

describe('an archive', () => {
  it('gives a part as it was', () => {
    expect(new TextDecoder().decode(read(ARCHIVE)())).toBe(TEXT);
  });

  it('has no part of another name', () => {
    expect(openArchive(ARCHIVE).read('word/styles.xml')).toBeUndefined();
  });

  it('cut off anywhere is refused', () => {
    for (let length = 0; length < ARCHIVE.length; length += 7) {
      expect(read(ARCHIVE.subarray(0, length))).toThrow(SourceFault);
    }
  });

  it('with one changed bit in the text is refused, by its checksum', () => {
    const flipped = changed(ARCHIVE, (copy) => {
      copy[60] = (copy[60] ?? 0) ^ 1;
    });
    expect(read(flipped)).toThrow('壊れている');
  });

  it('that promises fewer bytes than it holds is refused', () => {
    const lying = changed(ARCHIVE, (_, view) => view.setUint32(directory(ARCHIVE) + 24, 10, true));
    expect(read(lying)).toThrow('壊れている');
  });

  it('that unfolds beyond the limit is refused before it is unfolded', () => {
    const bomb = zipOf({ 'word/document.xml': new Uint8Array(33 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(read(bomb)).toThrow('展開した中身が大きすぎる');
  });

  it('is refused when its parts are too large together', () => {
    const archive = openArchive(zipOf({ a: 'x'.repeat(90), b: 'x'.repeat(90), c: 'x'.repeat(90) }), {
      part: 100,
      parts: 200,
    });
    expect(archive.read('a')).toHaveLength(90);
    expect(archive.read('b')).toHaveLength(90);
    expect(() => archive.read('c')).toThrow('展開した中身が大きすぎる');
  });

  it('under a password says so', () => {
    const locked = changed(ARCHIVE, (_, view) => view.setUint16(directory(ARCHIVE) + 8, 1, true));
    expect(read(locked)).toThrow('パスワードで保護されている');
  });
});

describe('the checksum of ZIP', () => {
  it('is CBF43926 for the digits from 1 to 9', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});
