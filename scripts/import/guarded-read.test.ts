import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pdfOf } from '../../tests/unit/pdf-file.ts';
import { guardedRead } from './guarded-read.ts';

describe('reading a file apart', () => {
  it('gives the tree of a good file', async () => {
    const bytes = new Uint8Array(readFileSync('tests/fixtures/importing/invented.docx'));
    expect((await guardedRead(bytes, 'invented.docx')).format).toBe('word');
  });

  it('hands on what is at fault', async () => {
    await expect(guardedRead(new Uint8Array(), 'a.txt')).rejects.toThrow('ファイルが空です');
  });

  it('ends a file that would keep the machine busy for minutes', { timeout: 15_000 }, async () => {
    const bytes = pdfOf(['q '.repeat(3_000_000)]);
    await expect(guardedRead(bytes, 'a.pdf', { seconds: 2, megabytes: 700 })).rejects.toThrow(
      '「a.pdf」は複雑すぎて読み切れない',
    );
  });

  it('ends a file that would fill the memory', { timeout: 15_000 }, async () => {
    const bytes = pdfOf(['0 0 m 9 9 l S '.repeat(400_000)]);
    await expect(guardedRead(bytes, 'a.pdf', { seconds: 8, megabytes: 100 })).rejects.toThrow(
      '「a.pdf」は複雑すぎて読み切れない',
    );
  });
});
