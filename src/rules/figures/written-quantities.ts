import { inBaseUnit, parseQuantity, type Quantity, sameUnit } from '../../domain/measurement/quantity.ts';
import { yenExponent } from '../../domain/measurement/unit.ts';
import { toHalfWidth } from '../../domain/text-width.ts';

const NUMBER = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g;
const PREFIXES = /(?:(?:延べ|のべ|延|約|およそ|おおよそ|おおむね|概ね) ?)*$/;
/** The longest unit with its condition (百万円を超える) and a space fit into it. */
const LONGEST_TAIL = 12;
/** What may belong to a unit: no further number and no sentence mark. */
const TAIL = /^[^\d。、，,.()（）「」【】・:：…~〜→\n]*/;

/** A figure with its unit, as the model keeps it or as a text has it. */
export type Figure = Pick<Quantity, 'value' | 'unit'>;

/** Several rules ask for the figures of the same texts. */
const KNOWN = new Map<string, readonly Quantity[]>();

/**
 * The figures in a running text, each with as much of a unit and a condition as can be read: `年間 80 回以上` has one,
 * `3地区9台` two. A figure without a known unit has the unit ''. Signs are left aside.
 */
export function quantitiesIn(text: string): readonly Quantity[] {
  const quantities = KNOWN.get(text) ?? findQuantities(text);
  KNOWN.set(text, quantities);
  return quantities;
}

function findQuantities(text: string): readonly Quantity[] {
  const half = toHalfWidth(text);
  const found = [...half.matchAll(NUMBER)].flatMap(
    (match) => quantityAt(half, match.index, match[0].length) ?? [],
  );
  const whole = parseQuantity(text);
  return whole === null ? found : [whole, ...found];
}

function quantityAt(text: string, index: number, length: number): Quantity | null {
  const prefix = PREFIXES.exec(text.slice(Math.max(0, index - LONGEST_TAIL), index))?.[0] ?? '';
  const end = index + length;
  const tail = TAIL.exec(text.slice(end, end + LONGEST_TAIL))?.[0] ?? '';
  for (let cut = tail.length; cut >= 0; cut -= 1) {
    const quantity = parseQuantity(`${prefix}${text.slice(index, end)}${tail.slice(0, cut)}`);
    if (quantity !== null) return quantity;
  }
  return null;
}

/** Whether a running text states the figure, in this or in a related unit. */
export function statesFigure(text: string, figure: Figure): boolean {
  return statesInDigits(text, figure) || quantitiesIn(text).some((one) => sameFigure(one, figure));
}

/** Nearly every figure is found at the digits it shares with the text (1,200千円, 1200000円); to read all is slow. */
function statesInDigits(text: string, figure: Figure): boolean {
  const half = toHalfWidth(text);
  const digits = digitsOf(String(Math.abs(figure.value)));
  return [...half.matchAll(NUMBER)].some(({ 0: number, index }) => {
    const quantity = digitsOf(number) === digits ? quantityAt(half, index, number.length) : null;
    return quantity !== null && sameFigure(quantity, figure);
  });
}

function digitsOf(number: string): string {
  return number.replace(/[.,]/g, '').replace(/^0+|0+$/g, '');
}

/** Whether two figures say the same amount: also 1,200千円 and 1200000円, 5割 and 50%; a sign is left aside. */
export function sameFigure(a: Figure, b: Figure): boolean {
  if (yenExponent(a.unit) !== null && yenExponent(b.unit) !== null) {
    return Math.abs(inBaseUnit(a)) === Math.abs(inBaseUnit(b));
  }
  const [first, second] = [percent(a), percent(b)];
  if (first !== null && second !== null) return first === second;
  return Math.abs(a.value) === Math.abs(b.value);
}

/** Whether the units are the same, or one is only written out in the other: 円 and 千円, 割 and %. */
export function relatedUnits(a: string, b: string): boolean {
  const areYen = yenExponent(a) !== null && yenExponent(b) !== null;
  const areShares = [a, b].every((unit) => sameUnit(unit, '%') || unit === '割');
  return sameUnit(a, b) || areYen || areShares;
}

function percent({ value, unit }: Figure): number | null {
  if (unit === '割') return Math.round(Math.abs(value) * 1000) / 100;
  return sameUnit(unit, '%') ? Math.abs(value) : null;
}
