import { type Quantity, parseQuantity } from '../../domain/measurement/quantity.ts';
import { toHalfWidth } from '../../domain/text-width.ts';

/** A number with a unit in a text. `index` and `end` count the characters of the text. */
export interface WrittenFigure {
  readonly index: number;
  readonly end: number;
  readonly quantity: Quantity;
}

const NUMBER =
  /(?:延べ|のべ|延|約|およそ|概ね) ?\d[\d,]*(?:\.\d+)?|(?<![\d.,A-Za-z第#])[△▲]?\d[\d,]*(?:\.\d+)?/gu;
/** A unit with the condition behind it is no longer: ` ポイント以上`. */
const LONGEST_UNIT = 9;
/** Units that more often name a day or an hour than count one. */
const OF_CALENDAR = new Set(['年', '月', '日', '時', '分', '秒', '歳', '度', '部', '課', '市', '町', '位']);
const ORDINAL_BEFORE = /(?:第|月|年|No\.?)\s*$/u;
const BARE_ORDINAL = /^(?:次|期|号|条|項|章|節|月|年|日|回目|人目|つ目|番)/u;
/** Counters that also begin a word: 3基礎研修, 2点検. */
const BEGINS_A_WORD = /^(?:基|点|本|組|通|個|室|局|着|品|席|筆|床)$/u;
const NEXT_IN_BRACKETS = /^\s*\(\s*\d[\d,.]*\s*\)/u;

/**
 * The figures of a text: numbers with a unit that documents count in, but no dates and no ordinals. `pairs` also takes
 * a bare number with another one in brackets behind it, 831(666).
 */
export function figuresIn(text: string, pairs = false): readonly WrittenFigure[] {
  const plain = toHalfWidth(text);
  return [...plain.matchAll(NUMBER)].flatMap(({ index, 0: number }) => {
    const end = index + number.length;
    const behind = plain.slice(end);
    const isPair = pairs && NEXT_IN_BRACKETS.test(behind);
    if (!isPair && BARE_ORDINAL.test(behind.trimStart())) return [];
    if (ORDINAL_BEFORE.test(plain.slice(0, index)) && /^[日次期]/u.test(behind)) return [];
    const found = longestQuantity(plain, index, end);
    if (found !== null) return [found];
    const bare = isPair ? parseQuantity(number) : null;
    return bare === null ? [] : [{ index, end, quantity: bare }];
  });
}

function longestQuantity(text: string, index: number, numberEnd: number): WrittenFigure | null {
  for (let end = Math.min(text.length, numberEnd + LONGEST_UNIT); end > numberEnd; end -= 1) {
    const written = text.slice(index, end);
    const quantity = /\s$/u.test(written) ? null : parseQuantity(written);
    if (quantity === null || quantity.unit === '' || !counts(quantity.unit)) continue;
    const isWord = BEGINS_A_WORD.test(written.at(-1) ?? '') && /^\p{Script=Han}/u.test(text.slice(end));
    if (!isWord) return { index, end, quantity };
  }
  return null;
}

function counts(unit: string): boolean {
  return unit.split('/').every((term) => !OF_CALENDAR.has(term));
}
