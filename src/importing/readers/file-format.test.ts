import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentOf, workbookOf, zipOf } from '../../../tests/unit/office-files.ts';
import { fileFormat } from './file-format.ts';

const WORKBOOK = workbookOf([{ rows: '' }]);
const DOCUMENT = documentOf('');
const PDF = new Uint8Array(readFileSync('tests/fixtures/importing/invented.pdf'));
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** A file of Office before 2007 with a stream of that name. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => bytes.set([letter.charCodeAt(0)], 1024 + index * 2));
  return bytes;
}

describe('the format of a file', () => {
  it.each([
    ['a.xlsx', WORKBOOK, 'excel'],
    ['A.XLSX', WORKBOOK, 'excel'],
    ['a.docx', DOCUMENT, 'word'],
    ['a.pdf', PDF, 'pdf'],
    ['a.txt', text('総務部'), 'text'],
    ['a', text('総務部'), 'text'],
    ['a.md', text('# 総務部'), 'markdown'],
    ['a.csv', text('a,b'), 'csv'],
    ['a.txt', Uint8Array.of(0xff, 0xfe, 0x41, 0x00), 'text'],
  ])('of %s is known by its bytes', (name, bytes, format) => {
    expect(fileFormat(bytes, name)).toBe(format);
  });

  it.each([
    ['an empty file', 'a.txt', new Uint8Array(), 'ファイルが空です'],
    [
      'a workbook called a document',
      'a.docx',
      WORKBOOK,
      '中身はExcelのブックです。名前の終わりを .xlsx に直し',
    ],
    ['a document called a PDF', 'a.pdf', DOCUMENT, '中身はWordの文書です'],
    ['a PDF called a text', 'a.txt', PDF, '中身はPDFです'],
    ['a text called a workbook', 'a.xlsx', text('総務部'), '中身がExcelのブックではありません'],
    ['binary bytes', 'a.txt', Uint8Array.of(1, 0, 2), '文字ではないデータ'],
    [
      'a workbook with macros',
      'a.xlsm',
      zipOf({ 'xl/workbook.xml': '', 'xl/vbaProject.bin': 'x' }),
      'マクロを含む',
    ],
    [
      'a document with macros',
      'a.docm',
      zipOf({ 'word/document.xml': '', 'word/vbaProject.bin': 'x' }),
      'マクロを含む',
    ],
    [
      'a binary workbook',
      'a.xlsb',
      zipOf({ 'xl/workbook.bin': '' }),
      'Excelバイナリブック（.xlsb）は読めません',
    ],
    ['slides', 'a.pptx', zipOf({ 'ppt/presentation.xml': '' }), 'PowerPoint'],
    ['OpenDocument', 'a.odt', zipOf({ 'content.xml': '' }), 'OpenDocument'],
    ['some archive', 'a.zip', zipOf({ 'a.txt': '' }), 'ZIP形式'],
    ['an old document', 'a.doc', ole('WordDocument'), '古い形式のWord文書（.doc）は読めません'],
    ['an old workbook', 'a.xls', ole('Workbook'), '古い形式のExcelブック（.xls）は読めません'],
    ['a protected file', 'a.xlsx', ole('EncryptedPackage'), 'パスワードで保護されている'],
    ['a file of 51 MB', 'a.txt', new Uint8Array(51 * 1024 * 1024), '大きすぎる'],
  ])('of %s is refused with what to do', (_, name, bytes, message) => {
    expect(() => fileFormat(bytes, name)).toThrow(message);
  });
});
