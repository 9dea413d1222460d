import { type Exclusion, type ExclusionReason } from '../../source-tree.ts';
import { type FlowItem } from './page-flow.ts';
import { lineText, type TextLine } from './text-lines.ts';

type Line = Extract<FlowItem, { kind: 'line' }>;

/** The share of a page's height, above and below, in which page numbers and running titles stand. */
const MARGIN = 0.1;
/** A page number may stand further in where it comes again on another page, with nothing beyond it. */
const WIDE_MARGIN = 0.2;
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
  const numbers = outerNumbers(items, heights);
  const seen = new Set<string>();
  const reasons = new Map<FlowItem, ExclusionReason>();
  for (const item of margins) {
    const text = lineText(item.line);
    const key = keyOf(item);
    if (PAGE_NUMBER.test(text)) reasons.set(item, 'page-number');
    else if (seen.has(key)) reasons.set(item, 'repeated-header');
    seen.add(key);
  }
  for (const item of numbers) reasons.set(item, 'page-number');
  const excluded = [...new Set([...margins, ...numbers])].flatMap((item): readonly Exclusion[] => {
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

function keyOf({ line }: Line): string {
  return `${lineText(line).replace(/[\d０-９]+/g, '#')} ${Math.round(line.base / 4)}`;
}

/** Lines that look like page numbers, are the first or last of their pages, and stand so on several pages. */
function outerNumbers(items: readonly FlowItem[], heights: ReadonlyMap<number, number>): readonly Line[] {
  const pages = [...Map.groupBy(items, ({ page }) => page).values()];
  const outer = pages.flatMap((all) =>
    [all[0], all.at(-1)].filter(
      (item): item is Line =>
        item?.kind === 'line' &&
        PAGE_NUMBER.test(lineText(item.line)) &&
        inMargin(item, heights, WIDE_MARGIN),
    ),
  );
  const found = Map.groupBy(outer, keyOf);
  return outer.filter((item) => new Set(found.get(keyOf(item))?.map(({ page }) => page)).size > 1);
}

function inMargin({ page, line }: Line, heights: ReadonlyMap<number, number>, share = MARGIN): boolean {
  const height = heights.get(page) ?? 0;
  return line.base < height * share || line.base > height * (1 - share);
}
