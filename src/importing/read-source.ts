import { readExcel } from './readers/excel/read-excel.ts';
import { fileFormat } from './readers/file-format.ts';
import { readPdf } from './readers/pdf/read-pdf.ts';
import { readCsv } from './readers/text/csv.ts';
import { readText } from './readers/text/text.ts';
import { readWord } from './readers/word/read-word.ts';
import type { Reader, SourceFormat, SourceTree } from './source-tree.ts';

const READERS: Readonly<Record<SourceFormat, Reader>> = {
  text: readText,
  markdown: readText,
  csv: readCsv,
  excel: readExcel,
  word: readWord,
  pdf: readPdf,
};

/**
 * Reads a file by what its bytes are. Runs in a browser as well as on the command line.
 *
 * @throws SourceFault, with one Japanese sentence, for whatever cannot be read.
 */
export async function readSource(bytes: Uint8Array, name: string): Promise<SourceTree> {
  return READERS[fileFormat(bytes, name)](bytes, name);
}
