/** How far lists and maps may be nested in brackets. */
export const MAX_BRACKET_DEPTH = 16;

/** Brackets that are still open, and whether they ever were too deep. */
export interface OpenBrackets {
  readonly open: string;
  readonly tooDeep: boolean;
  /** The offset after the bracket that closed the first one; null while it is open. */
  readonly closedAt: number | null;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/**
 * Follows the brackets of a text that begins with `[` or `{`, or goes on from `open` brackets of the line before.
 * Brackets in quotes do not count. A closing bracket closes the last one, whichever it is.
 */
export function followBrackets(text: string, open = ''): OpenBrackets {
  let closers = open;
  let tooDeep = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (isQuoteStart(text, index)) {
      const end = text.indexOf(character, index + 1);
      if (end !== -1) index = end;
      continue;
    }
    const closer = CLOSING[character];
    if (closer !== undefined) closers += closer;
    else if (character === ']' || character === '}') closers = closers.slice(0, -1);
    if (closers.length > MAX_BRACKET_DEPTH) tooDeep = true;
    if (closers === '') return { open: '', tooDeep, closedAt: index + 1 };
  }
  return { open: closers, tooDeep, closedAt: null };
}

function isQuoteStart(text: string, index: number): boolean {
  const character = text[index];
  return (character === '"' || character === "'") && /(?:^|[[{,:]) *$/.test(text.slice(Math.max(0, index - 8), index));
}

/** The brackets that close what is open, innermost first. */
export function closersOf(brackets: OpenBrackets): string {
  return Array.from(brackets.open).reverse().join('');
}
