import { type Cell, type Notice, type Reader, SourceFault, type SourceTree } from '../../source-tree.ts';
import { cleanLine } from './clean-line.ts';
import { decodeBytes } from './text-bytes.ts';

const MAX_CELLS = 200_000;

/** One record of a CSV file: its first line and its fields as written, without their quotes. */
interface Record {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Reads comma-separated values (RFC 4180) in UTF-8 or Shift_JIS as one table; a file whose first line has more tabs
 * than commas is separated by tabs. Line breaks inside quotes make paragraphs of a cell.
 */
export const readCsv: Reader = (bytes, name) => {
  const text = decodeBytes(bytes, name);
  const [first = ''] = text.split('\n', 1);
  const separator = first.split('\t').length > first.split(',').length ? '\t' : ',';
  return Promise.resolve(treeOf(recordsOf(text, separator, name), name));
};

function treeOf(records: readonly Record[], name: string): SourceTree {
  const notices: Notice[] = [];
  const excluded: SourceTree['excluded'][number][] = [];
  const cells: Cell[] = [];
  records.forEach(({ line, fields }, row) => {
    if (fields.every((field) => field.trim() === '')) {
      excluded.push({ piece: { text: '', origin: { kind: 'line', line } }, reason: 'blank' });
      return;
    }
    fields.forEach((field, column) => {
      const origin = { kind: 'line', line, column: column + 1 } as const;
      const cleaned = field.split('\n').map(cleanLine);
      const pieces = cleaned.flatMap(({ texts }) => texts.map((text) => ({ text, origin })));
      for (const tag of cleaned.flatMap(({ markup }) => markup)) {
        excluded.push({ piece: { text: tag, origin }, reason: 'markup' });
      }
      for (const change of new Set(cleaned.flatMap(({ changes }) => changes))) {
        notices.push({
          severity: 'note',
          origin,
          message: `${change}。`,
          remedy: '見た目が変わっていないか確かめてください。',
        });
      }
      cells.push({ row, column, rowSpan: 1, columnSpan: 1, origin, pieces });
    });
    if (cells.length > MAX_CELLS) {
      throw new SourceFault(
        `「${name}」のセルが${MAX_CELLS.toLocaleString('en')}を超えています。文書の表だけにしてください。`,
      );
    }
  });
  return { format: 'csv', blocks: [{ kind: 'table', cells }], excluded, notices };
}

function recordsOf(text: string, separator: string, name: string): readonly Record[] {
  const records: Record[] = [];
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|((?:[^"${separator}\\n][^${separator}\\n]*)?))(${separator}|\\n|$)`,
    'y',
  );
  let fields: string[] = [];
  let [line, start] = [1, 1];
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (match === null) {
      throw new SourceFault(
        `「${name}」の${String(line)}行目で、引用符（"）が閉じられていません。CSVで保存し直してください。`,
      );
    }
    const [whole, quoted, plain = '', end] = match;
    fields.push(quoted?.replaceAll('""', '"') ?? plain);
    line += whole.split('\n').length - 1;
    if (end === separator) continue;
    records.push({ line: start, fields });
    [fields, start] = [[], line];
    if (end === '') break;
  }
  if (fields.length > 0) records.push({ line: start, fields: [...fields, ''] });
  return records;
}
