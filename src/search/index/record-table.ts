import type { SearchRecord } from '../../views/search/record.ts';
import {
  type ColumnName,
  type RecordTable,
  type RecordText,
  type TableDocument,
  WEIGHTS,
} from '../bundle/record-table.ts';
import { packColumn } from './filter-column.ts';
import type { RecordTokens } from './record-tokens.ts';

const COLUMNS: readonly ColumnName[] = [
  'kind',
  'year',
  'department',
  'section',
  'measure',
  'stage',
  'rating',
  'difficulty',
];

/** What the table is made of. `tokens` are those of the records, in their order. */
export interface TableInput {
  readonly municipality: { readonly id: string; readonly name: string };
  readonly digest: string;
  readonly records: readonly SearchRecord[];
  readonly tokens: readonly RecordTokens[];
  readonly parts: RecordTable['parts'];
  readonly sieveBytes: number;
}

export function recordTable({ records, tokens, ...own }: TableInput): RecordTable {
  const column = (name: ColumnName) => packColumn(records.map(({ filters }) => filters[name]));
  return {
    ...own,
    documents: tableDocuments(records),
    tokens: tokens.map(({ counts }) => counts),
    filters: Object.fromEntries(COLUMNS.map((name) => [name, column(name)])) as RecordTable['filters'],
  };
}

/** The pages behind the records. Records of one page are neighbours. */
function tableDocuments(records: readonly SearchRecord[]): readonly TableDocument[] {
  return [...Map.groupBy(records, pageOf)].flatMap(([path, own]) =>
    own.slice(0, 1).map(({ document: title, department, year, fiscalYear }) => ({
      path,
      title,
      department,
      year,
      fiscalYear,
      records: own.length,
    })),
  );
}

/** `/yokote/somu/2018/` */
export function pageOf({ path }: Pick<SearchRecord, 'path'>): string {
  return path.split('#')[0] ?? path;
}

export function recordText({ kind, path, title, sections, blocks }: SearchRecord): RecordText {
  return {
    kind,
    anchor: path.split('#')[1] ?? null,
    title,
    sections,
    blocks: blocks.map((one) => [WEIGHTS.indexOf(one.weight), one.label, one.text]),
  };
}
