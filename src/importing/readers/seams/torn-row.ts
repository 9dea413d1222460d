import { lineText } from '../page/text-lines.ts';
import { type PrintedCell } from '../page/page-flow.ts';
import { chunkWidth } from './chunk.ts';

/** A cell above a page's end and the one below it in the same columns. */
export interface CellPair {
  readonly above: PrintedCell;
  readonly below: PrintedCell;
}

/** In ems: from one line to the next where a cell has but one, and what stands below a line besides. */
const LINE_STEP = 1.5;
const BELOW = 0.5;
const TOLERANCE = 0.5;

/**
 * Whether the first row of a page is the rest of the last row of the page before: nothing stands in its first filled
 * column, whatever goes on had no room left above, and a line was cut off in its middle. Pairs are in order of columns.
 */
export function isTornRow(pairs: readonly CellPair[]): boolean {
  const [first] = pairs.filter(({ above }) => above.lines.length > 0);
  const filled = pairs.filter(({ below }) => below.lines.length > 0);
  if (first === undefined || filled.length === 0 || filled.some(({ above }) => above.lines.length === 0))
    return false;
  const isHeadless = first.below.lines.length === 0 || (pairs.length === filled.length && breaksOff(first));
  return isHeadless && filled.every(({ above }) => hasNoRoom(above)) && filled.some(breaksOff);
}

/** Whether the text above could go on below, although the rows do not look like one. */
export function mayBeTorn({ above, below }: CellPair): boolean {
  return below.lines.length > 0 && above.lines.length > 0 && hasNoRoom(above) && breaksOff({ above, below });
}

/** No room for a line, or for the one that is taken over so that no line stands alone on the next page. */
function hasNoRoom({ lines, bottom }: PrintedCell): boolean {
  const [last, before] = [lines.at(-1), lines.at(-2)];
  if (last === undefined) return false;
  const step = before === undefined ? LINE_STEP * last.size : last.base - before.base;
  return bottom - last.base < 2 * step + BELOW * last.size;
}

/** The last line above is full, and no sentence ends there. */
function breaksOff({ above, below }: CellPair): boolean {
  const [last, next] = [above.lines.at(-1), below.lines[0]];
  if (last === undefined || next === undefined) return false;
  const inset = Math.max(0, last.left - above.left);
  const room = (above.right - inset - last.right) / last.size;
  return !/[。！？]$/u.test(lineText(last)) && room < chunkWidth(lineText(next)).most + TOLERANCE;
}
