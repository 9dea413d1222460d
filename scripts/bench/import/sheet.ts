import { type CellValue, writeXlsx } from 'hucre';
import { DEPARTMENTS, type Topic, topicsOf } from '../corpus/departments.ts';

/** The sections of 都市部 in `tests/fixtures/import/content`, in turn. */
const SECTIONS = ['道路課', '公園課', '住宅課'];
const GROUPS = [null, null, null, null, '目標', null, null, '結果', null];
const HEADINGS = [
  ...['No.', '課名', '目標項目', '難易度 (AB)'],
  ...['基準値 (年度初めの状態)', '達成時期', '目標値', '①実績', '②成果'],
];
const MONTHS = ['令和5年9月', '令和5年12月', '令和6年3月', '年度末'];

/** A made-up sheet of 都市部 as an Excel workbook: a header of two rows, then one promise a row. */
export async function goalSheet(rows: number): Promise<Uint8Array> {
  const topics = DEPARTMENTS.flatMap((one) => topicsOf(one)).slice(0, rows);
  const lines: readonly (readonly CellValue[])[] = [
    ['令和5年度'],
    [],
    ['都市部 目標シート'],
    [],
    GROUPS,
    HEADINGS,
    ...topics.map(rowOf),
  ];
  return writeXlsx({ sheets: [{ name: '目標シート', rows: lines.map((line) => [...line]) }] });
}

function rowOf({ title, work, indicator, unit, level, partner }: Topic, index: number): readonly CellValue[] {
  const [before, target, after] = [level, level * 1.1, level * 1.05].map(
    (value) => `${value.toLocaleString('en', { maximumFractionDigits: 1 })}${unit}`,
  );
  return [
    index + 1,
    SECTIONS[index % SECTIONS.length] ?? '',
    title,
    index % 3 === 0 ? 'A' : 'B',
    `${indicator} ${before ?? ''}`,
    MONTHS[index % MONTHS.length] ?? '',
    `${partner}とともに${work}を進め、${indicator}を${target ?? ''}とする。`,
    `${work}を行った。${indicator}は${after ?? ''}だった。`,
    `${partner}と役割を分け、問合せへの答えが早くなった。`,
  ];
}
