/** How many lines must be of the full width before it counts as the page's. */
const FULL_LINES = 3;
const SHORTEST_WIDTH = 25;
const SLACK = 2;
const ENDS_SENTENCE = /[。．.!！?？」』）)】、：:]$/u;
/** What begins a line of its own: marks of lists, numbers, brackets of headings. */
const BEGINS = /^(?:[・◇◆●○■□※★☆▽▼*#|>+-]|[①-⑳]|[(（]?\d{1,2}[)）.．、\s]|第\d|【|〔|＜|<)/u;

/**
 * The width at which a page wrapped its lines, in characters; null when no width is reached by several lines, as in a
 * text with a line a paragraph.
 */
export function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.filter((line) => !line.includes('\t')).map((line) => [...line.trimEnd()].length);
  const width = lengths.reduce((widest, length) => Math.max(widest, length), 0);
  const full = lengths.filter((length) => length >= width - SLACK).length;
  return width >= SHORTEST_WIDTH && full >= FULL_LINES ? width : null;
}

/** Whether `next` goes on with the sentence that the full width of the page cut off at the end of `line`. */
export function goesOn(line: string, next: string, width: number | null): boolean {
  if (width === null) return false;
  const text = line.trimEnd();
  return [...text].length >= width - SLACK && !ENDS_SENTENCE.test(text) && !BEGINS.test(next.trim());
}
