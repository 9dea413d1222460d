import { SourceFault, type SourceFormat } from '../source-tree.ts';
import { tooLarge } from './archive/faults.ts';
import { officeFormat, type OtherArchive } from './archive/office-package.ts';
import { openArchive } from './archive/unzip.ts';
import { LIMITS } from './limits.ts';
import { oldOfficeFile } from './old-office.ts';

type BinaryFormat = 'excel' | 'word' | 'pdf';

const APPLICATIONS: Readonly<Record<BinaryFormat, string>> = {
  excel: 'Excelのブック',
  word: 'Wordの文書',
  pdf: 'PDF',
};
const EXTENSIONS: Readonly<Record<string, SourceFormat>> = {
  xlsx: 'excel',
  xlsm: 'excel',
  docx: 'word',
  docm: 'word',
  pdf: 'pdf',
  csv: 'csv',
  md: 'markdown',
  txt: 'text',
};
const TYPICAL: Readonly<Record<BinaryFormat, string>> = { excel: '.xlsx', word: '.docx', pdf: '.pdf' };

const SAVE_ANEW: Readonly<Record<OtherArchive, string>> = {
  macro:
    'マクロを含むファイルは取り込めません。「名前を付けて保存」でマクロのない形式（.xlsx、.docx）を選んで保存し直してください。',
  xlsb: 'Excelバイナリブック（.xlsb）は読めません。「名前を付けて保存」で「Excelブック（.xlsx）」を選んで保存し直してください。',
  powerpoint: 'PowerPointのファイルは読めません。PDFに書き出してから取り込んでください。',
  opendocument:
    'OpenDocument形式（.ods、.odt）は読めません。「名前を付けて保存」で .xlsx または .docx を選んで保存し直してください。',
};

/**
 * Which reader a file is for. Its bytes decide; a name that says otherwise is refused, because a person should know that
 * the file is not what it seems. Throws SourceFault for formats that are not read, each with the way to save it anew.
 */
export function fileFormat(bytes: Uint8Array, name: string): SourceFormat {
  if (bytes.length === 0) throw new SourceFault('ファイルが空です。中身のあるファイルを取り込んでください。');
  if (bytes.length > LIMITS.file) throw tooLarge('ファイル', `${LIMITS.file / 1024 / 1024}MB`);
  const byName = EXTENSIONS[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  const byBytes = binaryFormat(bytes);
  if (byBytes === undefined) return textFormat(bytes, byName);
  if (byName !== byBytes) {
    throw new SourceFault(
      `ファイルの名前は「${name}」ですが、中身は${APPLICATIONS[byBytes]}です。名前の終わりを ${TYPICAL[byBytes]} に直し、正しいファイルか確かめてから取り込んでください。`,
    );
  }
  return byBytes;
}

/** Throws SourceFault unless the file is what its reader reads. */
export function expectFormat(bytes: Uint8Array, name: string, wanted: BinaryFormat): void {
  const found = fileFormat(bytes, name);
  if (found !== wanted) {
    throw new SourceFault(
      `ファイル「${name}」は${APPLICATIONS[wanted]}ではありません。ファイルを確かめてください。`,
    );
  }
}

function binaryFormat(bytes: Uint8Array): BinaryFormat | undefined {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOfficeFile(bytes);
  if (isPdf(bytes)) return 'pdf';
  if (!startsWith(bytes, [0x50, 0x4b])) return undefined;
  const format = officeFormat(openArchive(bytes));
  if (format === 'word' || format === 'excel') return format;
  throw new SourceFault(
    format === undefined || !(format in SAVE_ANEW)
      ? 'ZIP形式のファイルですが、WordやExcelの文書ではありません。中のファイルを取り出してから取り込んでください。'
      : SAVE_ANEW[format as OtherArchive],
  );
}

function textFormat(bytes: Uint8Array, byName: SourceFormat | undefined): SourceFormat {
  if (byName === 'excel' || byName === 'word' || byName === 'pdf') {
    throw new SourceFault(
      `中身が${APPLICATIONS[byName]}ではありません。ファイルが壊れているか、名前の終わりが誤っています。元のアプリで開き、保存し直してから取り込んでください。`,
    );
  }
  // A text in UTF-16 is full of zeros, but says so in its first two bytes; its reader answers it.
  const utf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!utf16 && bytes.subarray(0, 8192).includes(0)) {
    throw new SourceFault(
      '文字ではないデータが入っているため読めません。Word（.docx）、Excel（.xlsx）、PDF、テキスト、CSVのファイルを取り込んでください。',
    );
  }
  return byName ?? 'text';
}

/** The sign may follow some stray bytes (ISO 32000-1, implementation note 13: within the first 1024). */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
