import { fileFormat } from '../../src/importing/readers/file-format.ts';
import type { Reader, SourceFormat, SourceTree } from '../../src/importing/source-tree.ts';

/** The readers of `readSource`, loaded when a file needs them: the one for PDF alone is larger than all the rest. */
const READERS: Readonly<Record<SourceFormat, () => Promise<Reader>>> = {
  text: async () => (await import('../../src/importing/readers/text/text.ts')).readText,
  markdown: async () => (await import('../../src/importing/readers/text/text.ts')).readText,
  csv: async () => (await import('../../src/importing/readers/text/csv.ts')).readCsv,
  excel: async () => (await import('../../src/importing/readers/excel/read-excel.ts')).readExcel,
  word: async () => (await import('../../src/importing/readers/word/read-word.ts')).readWord,
  pdf: async () => (await import('../../src/importing/readers/pdf/read-pdf.ts')).readPdf,
};

/** Reads a file by what its bytes are. Throws SourceFault for whatever cannot be read. */
export async function readLazily(bytes: Uint8Array, name: string): Promise<SourceTree> {
  const read = await READERS[fileFormat(bytes, name)]();
  return read(bytes, name);
}
