import type { FlowItem, GridCell, GridRow } from '../flow.ts';
import { fold } from '../fold.ts';

const LONGEST_LABEL = 16;
const WIDEST_CARD = 6;
const FEWEST_LABELS = 2;
/** What stands in the first column of a sheet of rows: numbers, sections. */
const NO_LABEL = /^[\d０-９,.．()（）\s]+$|[課室係]$|。$/u;

/**
 * The labels of cards, each as printed and in their order: words beside which a value stands, and which come again from
 * promise to promise, be it in one table or in one a sheet. Empty where the document has no cards.
 */
export function cardLabels(items: readonly FlowItem[]): readonly string[] {
  const texts = items.flatMap((item) => (item.kind === 'grid' ? item.rows.flatMap(labelsOf) : []));
  const counts = Map.groupBy(texts, fold);
  const repeated = texts.filter((text) => (counts.get(fold(text))?.length ?? 0) > 1);
  const distinct = repeated.filter(
    (text, index) => repeated.findIndex((one) => fold(one) === fold(text)) === index,
  );
  return distinct.length >= FEWEST_LABELS && comeInTurn(repeated.map(fold)) ? distinct : [];
}

/** Cells with text, those of a merged cell once. */
export function filledCells({ cells }: GridRow): readonly GridCell[] {
  return cells.filter(
    ({ parts }, index) => parts.length > 0 && cells.findIndex((one) => one.parts === parts) === index,
  );
}

/** 「番号 | 1」, or 「番号 | 1 | 所管 | 公園課」. */
function labelsOf(row: GridRow): readonly string[] {
  if (row.cells.length > WIDEST_CARD) return [];
  const filled = filledCells(row);
  if (filled.length < 2) return [];
  const labels = filled.length % 2 === 0 ? filled.filter((_, index) => index % 2 === 0) : filled.slice(0, 1);
  return labels
    .map(({ text }) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text.length <= LONGEST_LABEL && !NO_LABEL.test(text) && fold(text) !== '');
}

/** Whether no label comes twice before the first one comes again. */
function comeInTurn(labels: readonly string[]): boolean {
  const seen = new Set<string>();
  for (const label of labels) {
    if (label === labels[0]) seen.clear();
    else if (seen.has(label)) return false;
    seen.add(label);
  }
  return true;
}
