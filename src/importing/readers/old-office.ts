import { SourceFault } from '../source-tree.ts';
import { encryptedFile } from './archive/faults.ts';

/**
 * What to tell about an OLE2 file (MS-CFB): a protected new one, or a Word or Excel file of before 2007. The names of its
 * streams stand in it as UTF-16.
 */
export function oldOfficeFile(bytes: Uint8Array): SourceFault {
  const text = new TextDecoder('latin1').decode(bytes);
  const holds = (stream: string): boolean => text.includes([...stream].join('\0'));
  if (holds('EncryptedPackage')) return encryptedFile();
  if (holds('WordDocument')) return saveAnew('古い形式のWord文書（.doc）', 'Word文書（.docx）');
  if (holds('Workbook') || holds('Book'))
    return saveAnew('古い形式のExcelブック（.xls）', 'Excelブック（.xlsx）');
  return saveAnew('古い形式のOfficeのファイル', '新しい形式（.docx、.xlsx）');
}

function saveAnew(old: string, wanted: string): SourceFault {
  return new SourceFault(
    `${old}は読めません。WordやExcelで開き、「名前を付けて保存」で「${wanted}」を選んで保存し直してから取り込んでください。`,
  );
}
