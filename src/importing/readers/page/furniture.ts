import { type Exclusion, type ExclusionReason } from '../../source-tree.ts';
import { type FlowItem } from './page-flow.ts';
import { lineText, type TextLine } from './text-lines.ts';

type Line = Extract<FlowItem, { kind: 'line' }>;

/** The share of a page's height, above and below, in which page numbers and running titles stand. */
const MARGIN = 0.1;
const PAGE_NUMBER =
  /^(?:[-－–—‐―ー~〜・<＜(（\[]?\s*(?:p\.?|page|ページ|頁)?\s*[\d０-９]{1,3}\s*(?:[/／]\s*[\d０-９]{1,3})?\s*(?:ページ|頁)?\s*[-－–—‐―ー~〜・>＞)）\]]?)$/i;

interface Cleared {
  readonly items: readonly FlowItem[];
  readonly excluded: readonly Exclusion[];
}

/**
 * Takes page numbers away, and running titles from the second page on: the first time such a line may be the only one.
 * `heights` are those of the pages, by number.
 */
export function withoutFurniture(items: readonly FlowItem[], heights: ReadonlyMap<number, number>): Cleared {
  const margins = items.filter((item): item is Line => item.kind === 'line' && inMargin(item, heights));
  const seen = new Set<string>();
  const reasons = new Map<FlowItem, ExclusionReason>();
  for (const item of margins) {
    const text = lineText(item.line);
    const key = `${text.replace(/[\d０-９]+/g, '#')} ${Math.round(item.line.base / 4)}`;
    if (PAGE_NUMBER.test(text)) reasons.set(item, 'page-number');
    else if (seen.has(key)) reasons.set(item, 'repeated-header');
    seen.add(key);
  }
  const excluded = margins.flatMap((item): readonly Exclusion[] => {
    const reason = reasons.get(item);
    return reason === undefined
      ? []
      : [{ piece: { text: lineText(item.line), origin: originOf(item.page, item.line) }, reason }];
  });
  return { items: items.filter((item) => !reasons.has(item)), excluded };
}

/** Where a line begins, as a place of the source. */
export function originOf(
  page: number,
  line: TextLine,
): { readonly kind: 'position'; readonly page: number; readonly x: number; readonly y: number } {
  return { kind: 'position', page, x: Math.round(line.left), y: Math.round(line.base - line.size) };
}

function inMargin({ page, line }: Line, heights: ReadonlyMap<number, number>): boolean {
  const height = heights.get(page) ?? 0;
  return line.base < height * MARGIN || line.base > height * (1 - MARGIN);
}
