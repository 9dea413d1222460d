/** One piece of a number format (ECMA-376 part 1, 18.8.31). */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly sign: '0' | '#' | '?' }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'elapsed'; readonly text: string }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'general' | 'text' | 'unknown' };

export interface FormatSection {
  readonly condition: { readonly operator: string; readonly value: number } | null;
  /** Japanese words for dates (`[$-411]`), and 元年 for the first year of an era (`x-gannen`). */
  readonly japanese: boolean;
  readonly firstYearByName: boolean;
  readonly tokens: readonly FormatToken[];
}

type Rule = readonly [RegExp, (match: RegExpExecArray) => readonly FormatToken[]];

const literal = (text: string): readonly FormatToken[] => [{ kind: 'literal', text }];
const sign = (kind: 'point' | 'comma' | 'percent' | 'general' | 'text' | 'unknown') => () => [{ kind }];

const COLOUR = 'Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color\\s*\\d+';
const RULES: readonly Rule[] = [
  [/"([^"]*)"?/y, (match) => literal(match[1] ?? '')],
  [/\\(.?)/suy, (match) => literal(match[1] ?? '')],
  // Room as wide as a character, and filling up with one: nothing to read.
  [/[_*]./suy, () => []],
  [/\[(h+|m+|s+)\]/iy, (match) => [{ kind: 'elapsed', text: (match[1] ?? '').toLowerCase() }]],
  [/\[\$([^\]-]*)(?:-[^\]]*)?\]/y, (match) => literal(match[1] ?? '')],
  [new RegExp(`\\[(?:${COLOUR})\\]`, 'iy'), () => []],
  [/\[(?:<=|>=|<>|<|>|=)-?[\d.]+\]/y, () => []],
  [/\[[^\]]*\]?/y, sign('unknown')],
  [/General/iy, sign('general')],
  [/AM\/PM|A\/P/iy, (match) => [{ kind: 'date', text: match[0].toUpperCase() }]],
  [/E[+-]/y, sign('unknown')],
  [/y+|m+|d+|h+|g+|e+|aaaa?|s+(?:\.0+)?/iy, (match) => [{ kind: 'date', text: match[0].toLowerCase() }]],
  [/[0#?]/y, (match) => [{ kind: 'digit', sign: match[0] as '0' }]],
  [/\./y, sign('point')],
  [/,/y, sign('comma')],
  [/%/y, sign('percent')],
  [/@/y, sign('text')],
  [/./suy, (match) => literal(match[0])],
];

/** The sections of a format: for positive, negative, zero and text, or by their conditions. */
export function parseFormatCode(code: string): readonly FormatSection[] {
  return splitSections(code).map((text) => {
    const condition = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(text);
    return {
      condition: condition === null ? null : { operator: condition[1] ?? '', value: Number(condition[2]) },
      japanese: /\[\$[^\]]*-(?:[0-9A-F]*411|ja-JP)/i.test(text),
      firstYearByName: /x-gannen/i.test(text),
      tokens: tokensOf(text),
    };
  });
}

function tokensOf(text: string): readonly FormatToken[] {
  const tokens: FormatToken[] = [];
  let at = 0;
  while (at < text.length) {
    for (const [pattern, make] of RULES) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null || match[0] === '') continue;
      tokens.push(...make(match));
      at += match[0].length;
      break;
    }
  }
  // A slash between digits is a fraction; between anything else it is just printed.
  const digits = tokens.some(({ kind }) => kind === 'digit');
  return tokens.map((token) =>
    digits && token.kind === 'literal' && token.text === '/' ? { kind: 'unknown' } : token,
  );
}

function splitSections(code: string): readonly string[] {
  return code.match(/(?:"[^"]*"?|\\.?|\[[^\]]*\]?|[^;"\\[])+|(?<=;|^)(?=;|$)/gsu) ?? [''];
}
